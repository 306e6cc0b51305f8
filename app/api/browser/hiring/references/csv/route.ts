import { browser } from '@/lib/contracts/browser/contract'
import { presentReferencesFile, referencesFile } from '@/lib/contracts/browser/hiring-references'

export const GET = browser(referencesFile, presentReferencesFile)
