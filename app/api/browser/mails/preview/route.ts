import { browser } from '@/lib/contracts/browser/contract'
import { presentPreview, previewFilter } from '@/lib/contracts/browser/mail-previews'

export const GET = browser(previewFilter, presentPreview)
