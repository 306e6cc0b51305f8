import { browser } from '@/lib/contracts/browser/contract'
import { reminderExample, reminderWish } from '@/lib/contracts/browser/hiring-settings'

export const GET = browser(reminderWish, reminderExample)
