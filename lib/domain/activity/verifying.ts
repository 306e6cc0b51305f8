import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { digestDetails, erasable, lasting, linkTo } from './seal'

const batch = 5000
const nothingLeft = '{"data": {}, "address": null}'

type Link = {
  position: number
  activityId: number
  salt: string | null
  details: string
  hash: string
  row: string | null
  told: string | null
  /** Whether the candidate it is about was erased, as the record itself says. */
  erased: boolean
}

/** The end of a company's chain: kept elsewhere, it tells later whether the end was cut off. */
export type Head = { organizationId: number; position: number; hash: string }

/** The first row of which the record tells another story than its seal. */
export type Misfit = { organizationId: number; position: number; activityId: number | null; why: string }

/** Walks the chain of one company, or of each, from its first row to its last. `heads` are those reached; the first row that does not fit ends it. */
export async function verifyActivities(
  known: Head[] = [],
  only: number | null = null,
): Promise<{ heads: Head[]; misfit: Misfit | null }> {
  const heads: Head[] = []
  const organizations = await db.execute<{ id: number }>(sql`select id from organizations
    where ${only}::int is null or id = ${only}::int order by id`)
  for (const { id } of organizations) {
    const expected = known.filter(head => head.organizationId === id)
    const walked = await walk(id, expected)
    if ('why' in walked) return { heads, misfit: walked }
    if (walked.position > 0) heads.push(walked)
  }
  return { heads, misfit: null }
}

async function walk(organizationId: number, expected: Head[]): Promise<Head | Misfit> {
  let head: Head = { organizationId, position: 0, hash: '' }
  for (;;) {
    const links = await readLinks(organizationId, head.position)
    for (const link of links) {
      const why = misfitOf(head, link, expected)
      if (why) return { organizationId, position: link.position, activityId: link.activityId, why }
      head = { organizationId, position: link.position, hash: link.hash }
    }
    if (links.length < batch) break
  }
  const cut = expected.find(one => one.position > head.position)
  if (!cut) return head
  const why = `the end is missing: there were ${cut.position} rows, now there are ${head.position}`
  return { organizationId, position: head.position + 1, activityId: null, why }
}

function misfitOf(head: Head, link: Link, expected: Head[]): string | null {
  if (link.position !== head.position + 1) return 'a seal before it was taken away'
  if (link.row === null || link.told === null) return 'it was deleted'
  if (link.salt === null && !(link.erased && link.told === nothingLeft))
    return 'its details were emptied without an erasure'
  if (link.salt !== null && digestDetails(link.salt, link.told) !== link.details) return 'its details were changed'
  if (linkTo(head.hash, link.row, link.details) !== link.hash) return 'it, or its seal, was changed'
  const kept = expected.find(one => one.position === link.position)
  return kept && kept.hash !== link.hash ? 'the chain was made anew since its end was last noted' : null
}

async function readLinks(organizationId: number, after: number) {
  return (await db.execute(sql`select s.position, s.activity_id as "activityId", s.salt, s.details, s.hash,
      case when a.id is not null then ${lasting} end as row, case when a.id is not null then ${erasable} end as told,
      s.salt is null and exists (select 1 from activities e where e.organization_id = a.organization_id and e.candidate_id = a.candidate_id
        and e.key in ('candidate.anonymised', 'reference.erased')) as erased
    from activity_seals s left join activities a on a.organization_id = s.organization_id and a.id = s.activity_id
    where s.organization_id = ${organizationId} and s.position > ${after} order by s.position limit ${batch}`)) as unknown as Link[]
}
