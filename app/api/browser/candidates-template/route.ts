import { presentCandidatesTemplate } from '@/lib/contracts/browser/candidates-lists'
import { browser } from '@/lib/contracts/browser/contract'
import { nothing } from '@/lib/contracts/nothing'

export const GET = browser(nothing, presentCandidatesTemplate)
