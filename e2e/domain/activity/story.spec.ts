import { expect, test } from '@/e2e/fixtures'
import { activitySentence } from '@/lib/contracts/browser/activity-words'
import { listStory } from '@/lib/domain/activity/story'
import { reviseCandidate } from '@/lib/domain/candidates/commands'
import { addReference } from '@/lib/domain/references/nominating'
import { catalog } from '@/lib/i18n/catalog'
import { localeList } from '@/lib/i18n/locales'

// What happened in hiring, as one reads it: everybody by name, and to whom it may be read.

const all = { limit: 50 }

test('everybody in it has a name, page by page, and one noun can be asked for', async ({ world }) => {
  const rita = await world.recruiter('recruiter', { firstName: 'Rita', lastName: 'Roe' })
  const cara = await world.candidate(rita, { firstName: 'Cara', lastName: 'Cole' })
  const request = await world.referenceRequest(cara)
  const actor = await world.actor(rita)
  await reviseCandidate(actor, cara.uuid, { notes: 'Met at the fair' })
  const referee = { firstName: 'Mona', lastName: 'Manager', email: `mona-${cara.id}@referees.example` }
  await addReference(actor, { candidateUuid: cara.uuid, requestUuid: request.uuid }, referee)

  const story = await listStory(actor, { candidateUuid: cara.uuid }, all)
  expect(story.map(deed => activitySentence('en', deed))).toEqual([
    'Rita Roe named the first referee of Cara Cole',
    'Rita Roe named Mona Manager as a referee of Cara Cole, and a letter went out',
    'Rita Roe changed Cara Cole: notes',
  ])
  const [first] = await listStory(actor, { candidateUuid: cara.uuid }, { limit: 1 })
  const later = await listStory(actor, { candidateUuid: cara.uuid }, { before: first!.id, limit: 5 })
  expect(later.map(one => one.id)).toEqual(story.slice(1).map(one => one.id))
  const named = await listStory(actor, { noun: 'reference' }, all)
  expect(named.map(one => one.key)).toEqual(['reference.invited'])
})

test('nobody reads of candidates out of their sight, nor of another company', async ({ world, other }) => {
  const cara = await world.candidate(await world.recruiter())
  const root = await world.actor(await world.recruiter('root'))
  await reviseCandidate(root, cara.uuid, { notes: 'Mine' })
  expect(await listStory(root, {}, all)).toHaveLength(1)
  for (const who of [await world.recruiter(), await other.recruiter('root')])
    expect(
      await listStory(await (who.organizationId === cara.organizationId ? world : other).actor(who), {}, all),
    ).toEqual([])
  const employee = await world.actor(await world.person())
  await expect(listStory(employee, {}, all)).rejects.toMatchObject({ code: 'forbidden' })
})

test('every deed that is known is a whole sentence in every language', () => {
  const deed = {
    id: 1,
    at: new Date(),
    source: 'web',
    colleague: 'Rita',
    token: null,
    guest: null,
    subject: 'Mona',
    subjectType: 'reference',
    subjectUuid: null,
    ownerType: 'recruiter' as const,
    data: { count: 2, changed: ['notes'], kind: 'too_fast' },
    candidate: { uuid: '', firstName: 'Cara', lastName: '', isGone: false },
  }
  for (const [noun, verbs] of Object.entries(catalog.activities.en.deed))
    for (const verb of Object.keys(verbs))
      for (const locale of localeList) {
        const said = activitySentence(locale, { ...deed, key: `${noun}.${verb}` })
        expect(said, `${locale} ${noun}.${verb}`).not.toMatch(/[<{]|activities\./)
      }
})
