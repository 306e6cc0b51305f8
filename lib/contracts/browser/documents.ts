import { z } from 'zod'
import { renderCandidateReport } from '@/lib/documents/candidate-report'
import { renderReference } from '@/lib/documents/reference-report'
import type { PersonActor } from '@/lib/domain/actor'
import { reportOnCandidate, reportOnReference } from '@/lib/domain/documents/reports'
import { plainLine } from '@/lib/formats/text'
import { uuidPattern } from '@/lib/formats/uuid'
import { negotiate } from '@/lib/i18n/locales'

export const documentFilter = z.object({
  type: z.enum(['candidates', 'references']),
  id: z.string().regex(uuidPattern),
})

/** What a file may be called everywhere: the name as it is, and without signs for who reads no others. */
function fileNamed(given: string) {
  // No folder of its own, and nothing that has it read backwards.
  const name = plainLine(given.replace(/[\\/]+/g, ' '))
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\w .-]+/g, '')
      .trim() || 'document'
  // What encodeURIComponent leaves as it is, a header may not have bare.
  const whole = encodeURIComponent(`${name}.pdf`).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}.pdf"; filename*=UTF-8''${whole}`
}

const made = {
  candidates: async (actor: PersonActor, id: string, language: string) => {
    const report = await reportOnCandidate(actor, id, language)
    return { name: report.candidate.name, bytes: await renderCandidateReport(report) }
  },
  references: async (actor: PersonActor, id: string, language: string) => {
    const report = await reportOnReference(actor, id, language)
    return { name: `${report.candidate.name} - ${report.reference.referee.name}`, bytes: await renderReference(report) }
  },
}

/** What was said of a candidate, or by one referee, as a PDF in the reader's language. Throws `forbidden`, `not_found`. */
export async function documentFile(
  actor: PersonActor,
  { type, id }: z.output<typeof documentFilter>,
  request: Request,
): Promise<Response> {
  const { name, bytes } = await made[type](
    actor,
    id,
    actor.language ?? negotiate(request.headers.get('accept-language')),
  )
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': fileNamed(name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
