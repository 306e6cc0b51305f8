import { browser } from '@/lib/contracts/browser/contract'
import { presentMe } from '@/lib/contracts/browser/recognitions'
import { nothing } from '@/lib/contracts/nothing'

export const GET = browser(nothing, presentMe)
