import type { Database } from '@/db'
import { personalKeys, sessions } from '@/db/schema/credentials'
import type { Company } from './company'
import { uuidOf } from './identity'

const day = 24 * 3_600_000

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

/** Gives Eli a phone that is signed in and a key that a script uses, so that the security settings have something to show. */
export async function writeSignIns({ tx, now }: { tx: Database; now: Date }, company: Company) {
  const eli = company.colleagues.find(one => one.username === 'eli')
  if (!eli) return
  const own = { organizationId: company.id, personId: eli.id }
  const ago = (days: number) => new Date(now.getTime() - days * day)
  await tx.insert(sessions).values({
    ...own,
    id: uuidOf('session of Eli’s phone'),
    userAgent: phone,
    createdAt: ago(12),
    lastUsedAt: ago(0.4),
    expiresAt: ago(-18),
  })
  await tx.insert(personalKeys).values({
    ...own,
    name: 'Timesheet script',
    // No key has this hash.
    keyHash: 'the demo’s example, which opens nothing',
    ending: '4f2a',
    createdAt: ago(40),
    lastUsedAt: ago(1),
    expiresAt: ago(-140),
  })
}
