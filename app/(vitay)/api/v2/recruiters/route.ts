import { vitay } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentRecruiters } from '@/lib/contracts/vitay/recruiters'
import { listRecruiters } from '@/lib/domain/hiring/recruiters-queries'

export const GET = vitay.remembered(pageOnly, async (actor, { page }) =>
  presentRecruiters(await listRecruiters(actor, page), page),
)
