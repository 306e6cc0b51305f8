import { browser } from '@/lib/contracts/browser/contract'
import { presentOwnData } from '@/lib/contracts/browser/own-data'
import { nothing } from '@/lib/contracts/nothing'

export const GET = browser(nothing, presentOwnData)
