import { and, eq } from 'drizzle-orm'
import { transaction } from '@/db'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { isTimeZone } from '../calendar/zones'
import { invalid } from '../errors'

/** Sets the language the actor reads the portal in; null follows whatever browser they use. */
export async function chooseLanguage(actor: PersonActor, language: PersonActor['language']) {
  await transaction(actor, tx =>
    tx
      .update(people)
      .set({ language })
      .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, actor.personId))),
  )
}

/** Sets the time zone the actor's clock stands in; null follows where they work. Throws `invalid`. */
export async function chooseTimeZone(actor: PersonActor, timeZone: string | null) {
  if (timeZone !== null && !isTimeZone(timeZone)) throw invalid({ timeZone: 'is not a time zone' })
  await transaction(actor, tx =>
    tx
      .update(people)
      .set({ timeZone })
      .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, actor.personId))),
  )
}
