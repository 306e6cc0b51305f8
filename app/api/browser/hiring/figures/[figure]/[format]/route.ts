import { browser } from '@/lib/contracts/browser/contract'
import { figuresFile, presentFiguresFile } from '@/lib/contracts/browser/hiring-figures'

export const GET = browser(figuresFile, presentFiguresFile)
