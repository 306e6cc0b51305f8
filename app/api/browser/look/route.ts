import { browser } from '@/lib/contracts/browser/contract'
import { lookFilter, presentLook } from '@/lib/contracts/browser/look'

export const GET = browser(lookFilter, (_actor, input) => presentLook(input))
