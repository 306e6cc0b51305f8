import { browser } from '@/lib/contracts/browser/contract'
import { documentFile, documentFilter } from '@/lib/contracts/browser/documents'

export const GET = browser(documentFilter, documentFile)
