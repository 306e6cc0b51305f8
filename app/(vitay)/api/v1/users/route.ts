import { vitay } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentUsers } from '@/lib/contracts/vitay/users'
import { listHiringUsers } from '@/lib/domain/hiring/users'

export const GET = vitay.remembered(pageOnly, async (actor, { page }) =>
  presentUsers(await listHiringUsers(actor, page), page),
)
