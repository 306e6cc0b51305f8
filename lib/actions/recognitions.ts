'use server'

import { z } from 'zod'
import { presentComment } from '@/lib/contracts/browser/recognitions'
import type { CommentItem, Entered } from '@/lib/contracts/browser/types'
import { bodyId, text, words } from '@/lib/contracts/fields'
import { reportRecognition } from '@/lib/domain/moderation/commands'
import { deleteRecognition, giveRecognition, restoreRecognition } from '@/lib/domain/recognitions/commands'
import { giveHi5, writeComment } from '@/lib/domain/recognitions/replies'
import { marksToBBCode } from '@/lib/formats/marks'
import { action } from './action'
import type { ActionResult } from './result'
import { sentForm } from './sent-form'

const ids = z.array(bodyId)
const one = z.object({ id: bodyId })

const fields = (form: FormData) => ({
  recipients: form.getAll('recipients').filter(Boolean),
  values: form.getAll('values').filter(Boolean),
  text: form.get('text') ?? '',
  private: form.get('private') === 'on',
  picture: form.get('picture'),
  pictureAlt: form.get('pictureAlt') ?? '',
})

const kudosForm = z.preprocess(
  form => (form instanceof FormData ? fields(form) : form),
  z.object({
    recipients: ids,
    values: ids,
    text: text(10_000),
    private: z.boolean(),
    picture: z.instanceof(File).nullable().catch(null),
    pictureAlt: text(500),
  }),
)

const give = action(kudosForm, async (actor, form) => {
  const picture = form.picture?.size
    ? { bytes: new Uint8Array(await form.picture.arrayBuffer()), alt: form.pictureAlt.trim() }
    : undefined
  const recognition = await giveRecognition(actor, {
    recipientIds: form.recipients,
    valueIds: form.values,
    text: marksToBBCode(form.text.trim()),
    isPrivate: form.private,
    picture,
  })
  return { id: recognition.id, names: recognition.recipients.map(person => person.firstName) }
})

const hi5 = action(one, async (actor, { id }) => {
  const { count, balance } = await giveHi5(actor, id)
  return { count, balance }
})

const comment = action(one.extend({ text: words(2000) }), async (actor, input) =>
  presentComment(await writeComment(actor, input.id, input.text)),
)

const remove = action(one, async (actor, { id }) => {
  await deleteRecognition(actor, id)
  return {}
})

const restore = action(one, async (actor, { id }) => {
  await restoreRecognition(actor, id)
  return {}
})

const report = action(
  one.extend({ markAs: z.enum(['fraud', 'not_relevant', 'incorrect']), reason: words(2000) }),
  async (actor, { id, ...said }) => {
    await reportRecognition(actor, id, said)
    return {}
  },
)

/** Thanks colleagues; fields: recipients, values (repeated ids), text (composer marks), private, picture, pictureAlt. */
export async function giveKudos(form: FormData): Promise<ActionResult<{ id: number; names: string[] }>> {
  return give(form)
}

type Given = ActionResult<{ id: number; names: string[] }> & { entered?: Entered }

/** The same for a browser without scripts: what was entered comes back with a refusal. */
export async function giveKudosForm(_before: Given | null, sent: FormData): Promise<Given | null> {
  const form = sentForm(sent)
  const result = await give(form)
  if (result.ok) return result
  const chosen = (name: string) => form.getAll(name).map(Number).filter(Number.isInteger)
  const entered: Entered = {
    recipients: chosen('recipients'),
    values: chosen('values'),
    text: String(form.get('text') ?? ''),
    private: form.get('private') === 'on',
    pictureAlt: String(form.get('pictureAlt') ?? ''),
  }
  return { ...result, entered }
}

/** Gives a hi5; answers the new count and the balance left. */
export async function hi5Kudos(input: { id: number }): Promise<ActionResult<{ count: number; balance: number }>> {
  return hi5(input)
}

/** Writes a comment. */
export async function commentOnKudos(input: { id: number; text: string }): Promise<ActionResult<CommentItem>> {
  return comment(input)
}

/** Takes a kudos out of every list. */
export async function deleteKudos(input: { id: number }): Promise<ActionResult<object>> {
  return remove(input)
}

/** Brings back what the same person just deleted. */
export async function undoDeleteKudos(input: { id: number }): Promise<ActionResult<object>> {
  return restore(input)
}

/** Objects to a kudos: `markAs` is fraud, not_relevant or incorrect, `reason` the reporter's words for moderators. */
export async function reportKudos(input: {
  id: number
  markAs: string
  reason: string
}): Promise<ActionResult<object>> {
  return report(input)
}
