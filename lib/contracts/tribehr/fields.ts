import { z } from 'zod'
import { pathId, text } from '../fields'
import { format } from './addresses'

/** How an answer is to look: what every operation takes. */
export const view = z.object({ format })

export type View = z.output<typeof view>

/** The same, where rich text is shown. */
export const richView = view.extend({
  formattedTextAs: z.enum(['html', 'bbcode'], { error: 'must be html or bbcode' }).default('bbcode'),
})

export type RichView = z.output<typeof richView>

/** One resource, by its URL. */
export const one = view.extend({ id: pathId })

/** Resources of a kind, as `name[][id]=6`; an empty id stands for none, so that a list can be cleared. */
export const references = z.preprocess(
  sent => (Array.isArray(sent) ? sent.filter(entry => entry?.id !== '' && entry !== '') : sent === '' ? [] : sent),
  z
    .array(z.object({ id: pathId }, { error: 'must be given as [][id]' }), { error: 'must be given as [][id]' })
    .transform(sent => sent.map(({ id }) => id)),
)

/** A field that says nothing when it is sent empty, as forms do with what nobody filled in. */
export const unlessEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess(sent => (sent === '' ? undefined : sent), schema)

/** One other resource, as `name[id]=6`. */
export const reference = z
  .object({ id: pathId }, { error: issue => (issue.input === undefined ? 'is required' : 'must be given as [id]') })
  .transform(({ id }) => id)

/** The same where it may be left out, or its id left empty. */
export const optionalReference = z.preprocess(
  (sent: { id?: unknown } | string | undefined) =>
    sent === '' || (typeof sent === 'object' && sent?.id === '') ? undefined : sent,
  reference.optional(),
)

/** A boolean: the document has clients send 0 or 1. */
export const zeroOrOne = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform(sent => sent === '1')

/** `true` or `false`, as in a query string. */
export const trueOrFalse = z
  .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
  .transform(sent => sent === 'true' || sent === '1')

/** A date or a time, which the domain judges. */
export const when = text(40).transform(sent => sent.trim())

/** What every deletion answers. */
export const deleted = { success: { code: 'DELETED', messages: ['Operation successfully completed.'] } }
