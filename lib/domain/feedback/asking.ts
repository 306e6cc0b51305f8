import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { eachWord } from '../hiring/searching'

type Manager = { name: string; email: string; language: string | null }

const isFilled = sql<boolean>`exists (select 1 from reference_requests q
  where q.organization_id = ${candidates.organizationId} and q.candidate_id = ${candidates.id} and q.status = 'filled')`

const columns = {
  uuid: candidates.uuid,
  name: sql<string>`btrim(${candidates.firstName} || ' ' || ${candidates.lastName})`,
  email: candidates.email,
  language: sql<string>`coalesce(${candidates.language}, ${hiringFirms.language})`,
  firmLanguage: hiringFirms.language,
  /** They are a colleague by now. */
  hired: sql<boolean>`${candidates.personId} is not null`,
  /** Hired, or checked: there is something to look back on. */
  ripe: sql<boolean>`${candidates.personId} is not null or ${isFilled}`,
  /** The colleague they report to since they were hired. */
  manager: sql<Manager | null>`(select json_build_object('name', m.display_name, 'email', m.email, 'language', m.language)
    from assignment_records a join people m on m.organization_id = a.organization_id and m.id = a.manager_id
    where a.organization_id = ${candidates.organizationId} and a.person_id = ${candidates.personId} and m.deleted_at is null
    order by a.id desc limit 1)`,
}

const select = () =>
  db.select(columns).from(candidates).innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidates.organizationId))

/** Somebody about whose check feedback may be asked. */
export type Asking = Awaited<ReturnType<typeof select>>[number]

/** The candidates in sight of whom there is something to ask, newest first. Throws `forbidden`. */
export const listAskable = async (actor: Actor, words: string, limit: number): Promise<Asking[]> =>
  select()
    .where(
      and(
        candidatesInSight(requireRecruiter(actor)),
        isNull(candidates.deletedAt),
        or(isNotNull(candidates.personId), isFilled),
        ...eachWord(words, pattern => sql`${candidates.searched} like ${pattern}`),
      ),
    )
    .orderBy(desc(candidates.id))
    .limit(limit)

/** One candidate in sight as somebody to ask, or ask about. Throws `forbidden`, `not_found`. */
export async function findAsking(actor: Actor, uuid: string): Promise<Asking> {
  const [found] = await select().where(
    and(candidatesInSight(requireRecruiter(actor)), isNull(candidates.deletedAt), eq(candidates.uuid, uuid)),
  )
  if (!found) throw notFound('Candidate')
  return found
}
