import { rosterFilter } from '@/lib/contracts/browser/candidates'
import { presentRosterFile } from '@/lib/contracts/browser/candidates-lists'
import { browser } from '@/lib/contracts/browser/contract'

export const GET = browser(rosterFilter, presentRosterFile)
