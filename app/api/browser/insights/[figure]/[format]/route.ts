import { browser } from '@/lib/contracts/browser/contract'
import { insightsFile, presentInsightsFile } from '@/lib/contracts/browser/insights'

export const GET = browser(insightsFile, presentInsightsFile)
