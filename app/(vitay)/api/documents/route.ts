import { vitay } from '@/lib/contracts/vitay/contract'
import { documentFile, documentFilter } from '@/lib/contracts/vitay/documents'

export const GET = vitay(documentFilter, documentFile)
