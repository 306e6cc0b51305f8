import { browser } from '@/lib/contracts/browser/contract'
import { leadFilter } from '@/lib/contracts/browser/leads'
import { leadsFile } from '@/lib/contracts/browser/leads-file'

export const GET = browser(leadFilter, leadsFile)
