import { expect, test } from '@/e2e/fixtures'
import { makeCase, makeExperience, tellTales } from '@/e2e/world/cases'
import { dataOf, denied, missing, unauthorized, vitay, wrong } from './client'

test('GET /v1/profiles/{id}: what a candidate says of themselves', async ({ request, world }) => {
  const rick = await world.recruiter()
  const words = tellTales()
  const { candidate, profile, picture } = await makeCase(rick, words)
  const shown = await dataOf(await vitay(request, rick).get(`/v1/profiles/${profile.uuid}`))
  expect(shown).toEqual({
    type: 'Profile',
    id: profile.uuid,
    attributes: {
      id: profile.uuid,
      title: words.first,
      bio: words.opinion,
      job_title: words.employer,
      street_address: words.street,
      city: words.street,
      province: words.street,
      is_active: true,
      created_at: expect.stringMatching(/Z$/),
      updated_at: expect.stringMatching(/Z$/),
      public_profile_url: `https://example.com/${words.last}`,
      industry: words.employer,
      picture_url: expect.stringMatching(new RegExp(`^http.*/attachments/view/${picture}\\?signature=`)),
      has_user: false,
      experiences: [expect.objectContaining({ company: words.employer, title: 'Engineer', verified: false })],
      educations: [expect.objectContaining({ school: words.employer, started_on: null })],
    },
    relationships: {
      user: null,
      experiences: [{ type: 'Experience', id: shown.attributes.experiences[0].id }],
      educations: [{ type: 'Education', id: shown.attributes.educations[0].id }],
      candidate: { type: 'Candidate', id: candidate.uuid },
    },
  })
  const bytes = await request.get(shown.attributes.picture_url)
  expect(bytes.headers()['content-type']).toBe('image/jpeg')
})

test('PATCH /v1/profiles/{id}: lists are told whole, and entries keep their ids', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  const { profileUuid, uuid: first } = await makeExperience(candidate, { startedOn: '2020-01-01', description: 'Old' })
  const client = vitay(request, rick)
  const patch = (attributes: object) => client.patch(`/v1/profiles/${profileUuid}`, { data: { attributes } })

  const second = { company: 'Hooli', title: 'Lead', started_on: '2022-03-01', ended_on: null }
  const told = await dataOf(
    await patch({
      bio: 'Hello',
      experiences: [second, { id: first, company: 'Initrode', title: 'Dev', ended_on: '2019-05-05' }],
    }),
  )
  expect(told.attributes).toMatchObject({ bio: 'Hello', title: null })
  expect(told.attributes.experiences).toEqual([
    {
      id: expect.any(String),
      company: 'Hooli',
      title: 'Lead',
      description: null,
      verified: false,
      started_on: '2022-03-01',
      ended_on: null,
    },
    {
      id: first,
      company: 'Initrode',
      title: 'Dev',
      description: null,
      verified: false,
      started_on: null,
      ended_on: '2019-05-05',
    },
  ])
  const hooli = told.attributes.experiences[0].id
  const schools = await dataOf(await patch({ educations: [{ school: 'École Ça Va', degree: 'BSc' }] }))
  expect(schools.attributes.experiences).toHaveLength(2)
  expect(schools.relationships.educations).toHaveLength(1)
  const fewer = await dataOf(
    await patch({ experiences: [{ id: hooli, company: 'Hooli', title: 'CTO' }], educations: [] }),
  )
  expect(fewer.attributes.experiences).toMatchObject([{ id: hooli, title: 'CTO', started_on: null }])
  expect(fewer.relationships.educations).toEqual([])

  const at = (name: string) => `/data/attributes/${name}`
  const backwards = { company: 'X', title: 'Y', started_on: '2020-01-02', ended_on: '2020-01-01' }
  await wrong(await patch({ experiences: [backwards] }), at('experiences'))
  await wrong(await patch({ experiences: [{ ...backwards, id: first }] }), at('experiences'))
  await wrong(await patch({ educations: [{ id: hooli, school: 'Not a school' }] }), at('educations'))
  await wrong(await patch({ experiences: [{ title: 'Y' }] }), at('experiences/0/company'))
  await wrong(await patch({ educations: [{ school: 'A', started_on: '2020-02-30' }] }), at('educations/0/started_on'))
  await wrong(await patch({ public_profile_url: 'javascript:alert(1)' }), at('public_profile_url'))
  expect((await dataOf(await client.get(`/v1/profiles/${profileUuid}`))).attributes).toEqual(fewer.attributes)
})

test('what somebody was asked to verify stays as they were asked', async ({ request, world }) => {
  const rick = await world.recruiter()
  const { profile, verification } = await makeCase(rick, tellTales())
  const client = vitay(request, rick)
  const path = `/v1/profiles/${profile.uuid}`
  const [station] = (await dataOf(await client.get(path))).attributes.experiences
  const patch = (entry: object) => client.patch(path, { data: { attributes: { experiences: [entry] } } })
  await wrong(await patch({ ...station, title: 'Chief Engineer' }), '/data/attributes/experiences')
  const described = await dataOf(await patch({ ...station, description: 'In other words' }))
  expect(described.attributes.experiences).toMatchObject([{ id: station.id, description: 'In other words' }])
  await dataOf(await client.delete(`/v1/verifications/${verification.uuid}`))
  const free = await dataOf(await patch({ ...station, title: 'Chief Engineer' }))
  expect(free.attributes.experiences).toMatchObject([{ id: station.id, title: 'Chief Engineer' }])
})

test('a profile is seen where its candidate is', async ({ request, world, other }) => {
  const rick = await world.recruiter('recruiter')
  const candidate = await world.candidate(rick)
  const { profileUuid } = await makeExperience(candidate)
  const path = `/v1/profiles/${profileUuid}`
  const change = { data: { attributes: { bio: 'Mine now', experiences: [] } } }
  for (const outsider of [await world.recruiter('recruiter'), await other.recruiter('root')]) {
    await missing(await vitay(request, outsider).get(path))
    await missing(await vitay(request, outsider).patch(path, change))
  }
  await denied(await vitay(request, await world.person()).get(path))
  await denied(await vitay(request, await world.person()).patch(path, change))
  await unauthorized(await vitay(request).get(path))
  await unauthorized(await vitay(request).patch(path, change))
  const seen = await dataOf(await vitay(request, await world.recruiter('supervisor')).get(path))
  expect(seen.attributes).toMatchObject({ bio: null, experiences: [{ company: 'Initech' }] })
  await dataOf(await vitay(request, rick).delete(`/v3/candidates/${candidate.uuid}`))
  await missing(await vitay(request, rick).get(path))
})
