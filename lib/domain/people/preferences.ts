import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'

/** Sets the language the actor reads the portal in; null follows whatever browser they use. */
export async function chooseLanguage(actor: PersonActor, language: PersonActor['language']) {
  await db
    .update(people)
    .set({ language })
    .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, actor.personId)))
}
