import { z } from 'zod'
import type { Comment, NewRecognition, Recognition, RecognitionChanges } from '@/lib/domain/recognitions/types'
import { bbcodeToHtml, htmlToBBCode } from '@/lib/formats/bbcode'
import { pathId, text } from '../fields'
import { address } from './addresses'
import { presentComment } from './comments'
import { type RichView, references, richView, unlessEmpty } from './fields'
import { Upload } from './forms'
import { presentPerson } from './people'
import { dateTime } from './times'
import { presentValue } from './values'

// What comes in

export const oneKudos = richView.extend({ id: pathId })

const file = z
  .instanceof(Upload, { error: 'must be a file, in a multipart/form-data body' })
  .meta({ wire: { type: 'string', format: 'binary' } })
  .transform(sent => ({ bytes: sent.bytes, alt: '' }))

const isNothing = (sent: unknown) => sent instanceof Upload && !sent.fileName && sent.bytes.byteLength === 0

// Browsers send an empty part for a file nobody chose.
const unlessNoFile = <S extends z.ZodType>(schema: S) =>
  z.preprocess(sent => (isNothing(sent) ? undefined : sent), schema)

const picture = unlessNoFile(unlessEmpty(file.optional()))

// An empty text takes the picture away, as an empty id clears the values.
const changedPicture = unlessNoFile(z.preprocess(sent => (sent === '' ? null : sent), file.nullish()))

const richText = text(10_000).transform(htmlToBBCode)

/** A new kudos: the domain's gift, and how to answer. */
export const kudosInput = richView
  .extend({
    recipients: references.default([]),
    text: richText.default(''),
    values: references.default([]),
    picture,
  })
  .transform(({ recipients, text, values, picture, ...view }) => ({
    view,
    gift: { recipientIds: recipients, text, valueIds: values, picture } satisfies NewRecognition,
  }))

/** Changes to a kudos: what is not sent stays. */
export const kudosChanges = oneKudos
  .extend({
    recipients: references.optional(),
    text: richText.optional(),
    values: references.optional(),
    picture: changedPicture,
  })
  .transform(({ id, recipients, text, values, picture, ...view }) => ({
    id,
    view,
    changes: { recipientIds: recipients, text, valueIds: values, picture } satisfies RecognitionChanges,
  }))

// What goes out

/** A kudos' partial representation, for lists. `picture` is there if and only if it has one. */
export const presentKudos = (kudos: Recognition, view: RichView) => ({
  id: kudos.id,
  poster: presentPerson(kudos.giver, view),
  recipients: kudos.recipients.map(one => presentPerson(one, view)),
  picture: kudos.picture ? { url: kudos.picture.name } : undefined,
  text: view.formattedTextAs === 'html' ? bbcodeToHtml(kudos.text) : kudos.text,
  comment_count: kudos.commentCount,
  url: address('notes', kudos.id, view),
  source: kudos.source,
  created: dateTime(kudos.createdAt),
})

/** A kudos in full, with its values and what was said about it. */
export function presentFullKudos(kudos: Recognition & { comments: Comment[] }, view: RichView) {
  const { id, poster, recipients, ...rest } = presentKudos(kudos, view)
  return {
    id,
    poster,
    recipients,
    values: kudos.values.map(one => presentValue(one, view)),
    comments: kudos.comments.map(one => presentComment(one, view)),
    ...rest,
  }
}
