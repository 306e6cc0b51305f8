'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { bodyId } from '@/lib/contracts/fields'
import { choose, chooseAll } from '@/lib/domain/notifications/choices'
import { markNoticesRead } from '@/lib/domain/notifications/commands'
import { type Topic, topics } from '@/lib/domain/notifications/topics'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'
import { sentForm } from './sent-form'

const mark = action(z.object({ upTo: bodyId }), (actor, { upTo }) => markNoticesRead(actor, upTo))

/** Marks as read what was shown, up to that notice. */
export const markRead = async (input: { upTo: number }): Promise<ActionResult<number>> => mark(input)

/** The same by a form. The page it stands on is drawn anew. */
export async function markAllRead(form: FormData) {
  await mark({ upTo: sentForm(form).get('upTo') })
  revalidatePath('/notices')
}

const topic = z.enum(topics)
const switched = z.object({ topic, channel: z.enum(['bell', 'mail']), on: z.boolean() })

const chooseOne = action(switched, async (actor, choice) => {
  await choose({ organizationId: actor.organization.id, personId: actor.personId }, choice)
  return choice
})

type Switched = z.output<typeof switched>

/** Switches a topic on or off on one channel. */
export const chooseNotice = async (choice: Switched): Promise<ActionResult<Switched>> => chooseOne(choice)

const ticked = (list: string | string[] | undefined) => [list ?? []].flat()
const names = z.union([z.string(), z.array(z.string())]).optional()

const chooseEach = formAction(z.object({ bell: names, mail: names }), async (actor, form) => {
  const on = { bell: ticked(form.bell), mail: ticked(form.mail) }
  await chooseAll(actor, (one: Topic, channel) => on[channel].includes(one))
  return true
})

/** All choices by a form without scripts: what is ticked is on. */
export const chooseNotices = async (before: FormState<boolean>, form: FormData) => chooseEach(before, form)
