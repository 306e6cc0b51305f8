import { browser } from '@/lib/contracts/browser/contract'
import { presentRequestMail, requestMailFilter } from '@/lib/contracts/browser/request-mail'

export const GET = browser(requestMailFilter, presentRequestMail)
