import { browser } from '@/lib/contracts/browser/contract'
import { presentTemplate } from '@/lib/contracts/browser/exports'
import { nothing } from '@/lib/contracts/nothing'

export const GET = browser(nothing, presentTemplate)
