import { metadata } from '@/db/schema/hiring-evidence'
import { addressHash } from '@/lib/domain/evidence/addresses'
import { daysBefore } from '../calendar'
import type { Firm } from './story'

const browsers = [
  [
    'Chrome',
    '142',
    'Windows',
    '11',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36',
  ],
  [
    'Safari',
    '19',
    'iOS',
    '19.1',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1',
  ],
  ['Firefox', '145', 'Linux', '', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
] as const

/** Notes from where a referee answered. */
export async function writeVisit(
  { tx, now, organizationId }: Firm,
  candidateId: number,
  reference: { id: number; uuid: string },
  place: number,
  age: number,
) {
  const [browser, browserVersion, os, osVersion, userAgent] = browsers[place % browsers.length]!
  const address = `203.0.113.${(candidateId * 7 + place * 31) % 250}`
  await tx.insert(metadata).values({
    organizationId,
    subjectType: 'reference',
    subjectId: reference.id,
    subjectUuid: reference.uuid,
    candidateId,
    address,
    addressHash: addressHash(organizationId, address),
    browser,
    browserVersion,
    os,
    osVersion,
    userAgent,
    createdAt: daysBefore(now, age),
    modifiedAt: daysBefore(now, age),
  })
}
