import { browser } from '@/lib/contracts/browser/contract'
import { presentComment, recognitionId } from '@/lib/contracts/browser/recognitions'
import { listComments } from '@/lib/domain/recognitions/queries'

export const GET = browser(recognitionId, async (actor, { id }) => (await listComments(actor, id)).map(presentComment))
