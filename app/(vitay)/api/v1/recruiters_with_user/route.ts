import { vitay } from '@/lib/contracts/vitay/contract'
import { presentRecruiter, recruiterInput } from '@/lib/contracts/vitay/recruiters'
import { addRecruiter } from '@/lib/domain/hiring/recruiters-joining'
import { one } from '@/lib/formats/json-api'

export const POST = vitay(
  recruiterInput,
  async (actor, given) => one(presentRecruiter(await addRecruiter(actor, given))),
  201,
)
