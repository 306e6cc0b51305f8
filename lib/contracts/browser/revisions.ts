import type { PersonActor } from '@/lib/domain/actor'
import { mayChange } from '@/lib/domain/recognitions/policy'
import { findRecognition } from '@/lib/domain/recognitions/queries'
import { listRevisions, type Revision } from '@/lib/domain/recognitions/revisions'
import { bbcodeToHtml } from '@/lib/formats/bbcode'
import { bbcodeToMarks, marksToBBCode } from '@/lib/formats/marks'
import { pathId } from '../fields'
import { absent } from './absent'
import { pictureUrl, presentFace } from './recognitions'
import type { Face } from './types'

/** A kudos as its writer changes it. */
export type EditableKudos = {
  id: number
  /** The reader wrote it. */
  mine: boolean
  /** Of which version: goes along with the changes. */
  version: string
  recipients: Face[]
  text: string
  /** It has colours, sizes and the like, which get lost when the words are changed. */
  ornate: boolean
  values: number[]
  picture: { url: string; alt: string } | null
}

type Names = { added: string[]; removed: string[] }

/** One change as its readers see it; what stayed is null. */
export type RevisionItem = {
  id: number
  at: string
  by: Face
  text: { before: string; after: string } | null
  recipients: Names | null
  values: Names | null
  picture: 'added' | 'removed' | 'replaced' | null
}

/** The kudos that an address names, as somebody may change it; null when there is none, or it is not theirs to change. */
export async function editableKudos(actor: PersonActor, id: string): Promise<EditableKudos | null> {
  const known = pathId.safeParse(id)
  const found = known.success ? await findRecognition(actor, known.data).catch(absent) : null
  if (!found || !mayChange(actor, found.giver.id)) return null
  const text = bbcodeToMarks(found.text)
  return {
    id: found.id,
    mine: found.giver.id === actor.personId,
    version: found.editedAt?.toISOString() ?? '',
    recipients: found.recipients.map(presentFace),
    text,
    ornate: marksToBBCode(text) !== found.text,
    values: found.values.map(value => value.id),
    picture: found.picture && { url: pictureUrl(found.picture.name), alt: found.picture.alt },
  }
}

function changedNames(before: number[], after: number[], names: Map<number, string>): Names | null {
  const named = (ids: number[]) => ids.map(id => names.get(id) ?? String(id))
  const [added, removed] = [after.filter(id => !before.includes(id)), before.filter(id => !after.includes(id))]
  return added.length + removed.length > 0 ? { added: named(added), removed: named(removed) } : null
}

function pictureChange({ before, after }: Revision): RevisionItem['picture'] {
  if (before.picture === after.picture) return null
  if (!before.picture) return 'added'
  return after.picture ? 'replaced' : 'removed'
}

/** The history of the kudos that an address names, newest change first; null when there is none for this reader. */
export async function kudosHistory(actor: PersonActor, id: string) {
  const known = pathId.safeParse(id)
  const found = known.success ? await listRevisions(actor, known.data).catch(absent) : null
  if (!found) return null
  const { recognition, revisions, names } = found
  return {
    id: recognition.id,
    giver: presentFace(recognition.giver),
    recipients: recognition.recipients.map(presentFace),
    givenAt: recognition.createdAt.toISOString(),
    revisions: revisions.map(
      (one): RevisionItem => ({
        id: one.id,
        at: one.at.toISOString(),
        by: presentFace(one.by),
        text:
          one.before.text === one.after.text
            ? null
            : { before: bbcodeToHtml(one.before.text), after: bbcodeToHtml(one.after.text) },
        recipients: changedNames(one.before.recipientIds, one.after.recipientIds, names.people),
        values: changedNames(one.before.valueIds, one.after.valueIds, names.values),
        picture: pictureChange(one),
      }),
    ),
  }
}

export type KudosHistory = NonNullable<Awaited<ReturnType<typeof kudosHistory>>>
