import type { AnyLaurel } from '@/e2e/world/own-laurel'
import { formIn } from '@/e2e/world/page-form'
import { sealSession, sessionCookieName } from '@/lib/auth/session'
import { ask } from './asking'

/** Somebody who answers to an event in the browser, without scripts: by the form that the page carries. */
export async function guestOf(laurel: AnyLaurel, username: string) {
  const [session] = await laurel.look<{
    id: number
  }>(`insert into sessions (organization_id, person_id, user_agent, expires_at)
    select organization_id, id, 'faults', now() + interval '1 day' from people where username = '${username}' and organization_id = 1 returning id`)
  const [event] = await laurel.look<{
    id: number
  }>(`select id from events where organization_id = 1 and place_limit is null
    and not is_official_holiday and starts_at > now() order by starts_at limit 1`)
  const Cookie = `${sessionCookieName()}=${await sealSession(session!.id as never)}`
  const page = await ask(laurel, `/events/${event!.id}`, { headers: { Cookie } })
  const html = page!.body
  return {
    eventId: event!.id,
    answer(answer: string) {
      const body = formIn(html, 'name="answer"')
      body.append('answer', answer)
      return ask(laurel, `/events/${event!.id}`, { method: 'POST', headers: { Cookie, Origin: laurel.url }, body })
    },
  }
}
