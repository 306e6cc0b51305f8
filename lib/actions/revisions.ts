'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Entered } from '@/lib/contracts/browser/types'
import { bodyId, text } from '@/lib/contracts/fields'
import { reviseRecognition } from '@/lib/domain/recognitions/commands'
import { findRecognition } from '@/lib/domain/recognitions/queries'
import { listValues } from '@/lib/domain/values/queries'
import { bbcodeToMarks, marksToBBCode } from '@/lib/formats/marks'
import { action } from './action'
import type { ActionResult } from './result'
import { sentForm } from './sent-form'

const fields = (form: FormData) => ({
  id: form.get('id'),
  version: form.get('version') ?? '',
  values: form.getAll('values').filter(Boolean),
  text: form.get('text') ?? '',
  picture: form.get('picture'),
  pictureAlt: form.get('pictureAlt') ?? '',
  pictureRemoved: form.get('pictureRemoved') === 'on',
})

const revisionForm = z.preprocess(
  form => (form instanceof FormData ? fields(form) : form),
  z.object({
    id: bodyId,
    version: z.literal('').or(z.iso.datetime()),
    values: z.array(bodyId),
    text: text(10_000),
    picture: z.instanceof(File).nullable().catch(null),
    pictureAlt: text(500),
    pictureRemoved: z.boolean(),
  }),
)

type RevisionInput = z.output<typeof revisionForm>

async function pictureIn({ picture, pictureAlt, pictureRemoved }: RevisionInput) {
  if (picture?.size) return { bytes: new Uint8Array(await picture.arrayBuffer()), alt: pictureAlt.trim() }
  return pictureRemoved ? null : undefined
}

const sameIds = (one: number[], other: number[]) => one.length === other.length && one.every(id => other.includes(id))

const revise = action(revisionForm, async (actor, form) => {
  const [now, offered] = await Promise.all([findRecognition(actor, form.id), listValues(actor)])
  // The form shows the values in use: an archived one stays as long as nobody chooses anew.
  const shown = now.values.map(value => value.id).filter(id => offered.some(value => value.id === id))
  const words = form.text.trim()
  const alt = form.pictureAlt.trim()
  const changes = {
    // Words left as they were keep what the form cannot show: colours, sizes and the like.
    text: words === bbcodeToMarks(now.text).trim() ? undefined : marksToBBCode(words),
    valueIds: sameIds(shown, form.values) ? undefined : form.values,
    picture: await pictureIn(form),
    pictureAlt: alt === (now.picture?.alt ?? '') ? undefined : alt,
  }
  // Nothing changed is no change, and has no place in the history.
  if (Object.values(changes).some(part => part !== undefined))
    await reviseRecognition(actor, form.id, { ...changes, builtOn: form.version ? new Date(form.version) : null })
  return { id: form.id }
})

type Revised = ActionResult<{ id: number }> & { entered?: Entered }

/** Changes a kudos; fields: id, version, values (repeated ids), text (composer marks), picture, pictureAlt, pictureRemoved. */
export async function reviseKudos(form: FormData): Promise<ActionResult<{ id: number }>> {
  return revise(form)
}

/** The same for a browser without scripts: it is led back to the kudos, or what was entered comes back with a refusal. */
export async function reviseKudosForm(_before: Revised | null, sent: FormData): Promise<Revised | null> {
  const form = sentForm(sent)
  const result = await revise(form)
  if (result.ok) redirect(`/kudos/${result.data.id}`)
  const entered: Entered = {
    recipients: [],
    values: form.getAll('values').map(Number).filter(Number.isInteger),
    text: String(form.get('text') ?? ''),
    private: false,
    pictureAlt: String(form.get('pictureAlt') ?? ''),
  }
  return { ...result, entered }
}
