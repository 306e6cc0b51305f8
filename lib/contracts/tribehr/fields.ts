import { z } from 'zod'
import { pathId } from '../fields'
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

/** What every deletion answers. */
export const deleted = { success: { code: 'DELETED', messages: ['Operation successfully completed.'] } }
