import { z } from 'zod'
import type { Flag } from '@/lib/domain/evidence/flags'
import { many, type Resource } from '@/lib/formats/json-api'
import { words } from '../fields'
import { bodyUuid, pathUuid, resource } from './fields'

// What comes in

export const flagFilter = z.object({ 'filter[candidate]': bodyUuid })

export const flagResolution = resource({ resolution: words(2000) })
  .extend({ id: pathUuid })
  .transform(({ id, data }) => ({ id, resolution: data.attributes.resolution }))

// What goes out

export const presentFlag = (flag: Flag): Resource => ({
  type: 'Flag',
  id: flag.uuid,
  attributes: {
    reason: flag.kind,
    evidence: flag.evidence,
    created_at: flag.createdAt.toISOString(),
    resolved: flag.resolvedAt !== null,
    resolved_at: flag.resolvedAt?.toISOString() ?? null,
    resolution: flag.resolution,
  },
  relationships: {
    candidate: { type: 'Candidate', id: flag.candidateUuid },
    reference: { type: 'Reference', id: flag.referenceUuid },
    other_reference: flag.otherReferenceUuid ? { type: 'Reference', id: flag.otherReferenceUuid } : null,
  },
})

/** A candidate has few of them: all come on one page. */
export const presentFlags = (flags: Flag[]) =>
  many(flags.map(presentFlag), { number: 1, size: Math.max(flags.length, 15), total: flags.length })
