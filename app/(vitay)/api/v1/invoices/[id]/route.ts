import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentInvoice } from '@/lib/contracts/vitay/invoices'
import { findInvoice } from '@/lib/domain/invoices/queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) => one(presentInvoice(await findInvoice(actor, id))))
