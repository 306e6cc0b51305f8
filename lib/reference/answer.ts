import type { DialectReference, OperationWords } from '@/lib/contracts/reference'
import { respond } from '@/lib/contracts/tribehr/answers'
import type { Described } from './types'

/** What an operation answers: the dialect's own presenters speak, and where an address may end in .xml, its writer. */
export async function answerOf(
  reference: DialectReference,
  path: string,
  { answer, media }: OperationWords,
  status: number,
): Promise<Described['answer']> {
  const strict = reference.strictStatuses && status !== 200 ? { strictStatus: status } : {}
  const shown = reference.strictStatuses ? 200 : status
  if (!answer) return { status: shown, media: media ?? 'application/octet-stream', ...strict }
  const example = JSON.parse(JSON.stringify(await answer())) as unknown
  if (!path.endsWith('.{format}')) return { status: shown, media: media ?? 'application/json', example, ...strict }
  const address = `http://localhost${path.replace('{format}', 'xml').replaceAll(/[{}]/g, '')}`
  const xml = await respond(new Request(address), await answer()).text()
  return { status: shown, media: 'application/json', example, xml }
}
