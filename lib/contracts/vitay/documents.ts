import { z } from 'zod'
import { renderCandidateReport } from '@/lib/documents/candidate-report'
import { renderInvoice } from '@/lib/documents/invoice'
import { renderReference } from '@/lib/documents/reference-report'
import { renderResume } from '@/lib/documents/resume'
import type { PersonActor } from '@/lib/domain/actor'
import { invoiceOf } from '@/lib/domain/documents/invoices'
import { reportOnCandidate, reportOnReference } from '@/lib/domain/documents/reports'
import { resumeOf } from '@/lib/domain/documents/resumes'
import { languageTag, pathUuid } from './fields'

type Document = (actor: PersonActor, id: string, language?: string) => Promise<Uint8Array>

const documents: Record<string, Document> = {
  candidates: async (actor, id, language) => renderCandidateReport(await reportOnCandidate(actor, id, language)),
  references: async (actor, id, language) => renderReference(await reportOnReference(actor, id, language)),
  invoices: async (actor, id, language) => renderInvoice(await invoiceOf(actor, id, language)),
  resumes: async (actor, id, language) => renderResume(await resumeOf(actor, id, language)),
}

const types = ['candidates', 'references', 'resumes', 'invoices'] as const

export const documentFilter = z.object({
  type: z.enum(types, { error: `must be one of ${types.join(', ')}` }),
  id: pathUuid,
  language: languageTag.optional(),
})

/** A document as a file to keep. Throws `forbidden`, `not_found`. */
export async function documentFile(actor: PersonActor, { type, id, language }: z.output<typeof documentFilter>) {
  const bytes = await documents[type]!(actor, id, language)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${type.slice(0, -1)}-${id}.pdf"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
