import { browser } from '@/lib/contracts/browser/contract'
import { mailToShow, showMail } from '@/lib/contracts/browser/outbox'

export const GET = browser(mailToShow, showMail)
