import { auditFile, auditFilter } from '@/lib/contracts/browser/audit'
import { browser } from '@/lib/contracts/browser/contract'

export const GET = browser(auditFilter, auditFile)
