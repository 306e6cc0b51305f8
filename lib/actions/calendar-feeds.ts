'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { makeFeed, renewFeed, revokeFeed } from '@/lib/domain/calendar-feeds/commands'
import { feedKinds } from '@/lib/domain/calendar-feeds/types'
import { env } from '@/lib/env'
import { formAction } from './form-action'
import type { FormState } from './form-state'

const deeds = { make: makeFeed, renew: renewFeed, revoke: revokeFeed }

const wish = z.object({ kind: z.enum(feedKinds), intent: z.enum(['make', 'renew', 'revoke']) })

const change = formAction(wish, async (actor, { kind, intent }) => {
  const token = await deeds[intent](actor, kind)
  revalidatePath('/me/calendars')
  return { link: token ? `${env().PUBLIC_URL}/calendars/${token}.ics` : null }
})

type Changed = { link: string | null }

/** Makes, renews or ends one of one's own calendar links; fields: kind, intent. A new link is told this once. */
export async function changeFeed(before: FormState<Changed>, form: FormData): Promise<FormState<Changed>> {
  return change(before, form)
}
