import { vitay } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentFirms } from '@/lib/contracts/vitay/hiring-firms'
import { listFirms } from '@/lib/domain/hiring/firm-queries'

export const GET = vitay(pageOnly, async (actor, { page }) => presentFirms(await listFirms(actor, page), page))
