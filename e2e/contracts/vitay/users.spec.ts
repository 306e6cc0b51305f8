import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, documentOf, missing, unauthorized, vitay, wrong } from './client'

test('GET /v1/users: recruiters see who recruits in their firm, page by page', async ({ request, world, other }) => {
  const rick = await world.recruiter('recruiter')
  const sue = await world.recruiter('supervisor', { firstName: 'Sue' })
  await world.person()
  await other.recruiter('root')
  const client = vitay(request, rick)

  const all = await documentOf(await client.get('/v1/users'))
  expect(all.pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 2, page_size: 15 })
  expect(all.data.map((one: { id: string }) => one.id)).toEqual([rick.uuid, sue.uuid])
  expect(all.data[1]).toEqual({
    type: 'User',
    id: sue.uuid,
    attributes: {
      email: sue.email,
      first_name: 'Sue',
      last_name: sue.lastName,
      phone: null,
      country_code: null,
      is_active: true,
    },
    relationships: { identifiable: { type: 'Recruiter', id: sue.recruiterUuid } },
  })

  const second = await documentOf(await client.get('/v1/users', { 'page[page]': 2, 'page[page_size]': 1 }))
  expect(second.data.map((one: { id: string }) => one.id)).toEqual([sue.uuid])
  expect(second.pagination).toEqual({ current_page: 2, total_pages: 2, total_entries: 2, page_size: 1 })
  const beyond = await documentOf(await client.get('/v1/users', { 'page[page]': 9 }))
  expect(beyond.data).toEqual([])
  expect(beyond.pagination.total_entries).toBe(2)

  await wrong(await client.get('/v1/users', { 'page[page]': 0 }), 'page[page]')
  await wrong(await client.get('/v1/users', { 'page[page_size]': 101 }), 'page[page_size]')
})

test('GET /v1/users/{id} and /v1/users/me', async ({ request, world, other }) => {
  const rick = await world.recruiter('recruiter')
  const stranger = await other.recruiter('root')
  const colleague = await world.person()
  const client = vitay(request, rick)
  expect(await dataOf(await client.get('/v1/users/me'))).toMatchObject({ id: rick.uuid })
  expect(await dataOf(await client.get(`/v1/users/${rick.uuid}`))).toMatchObject({ id: rick.uuid })
  await missing(await client.get(`/v1/users/${stranger.uuid}`))
  await missing(await client.get(`/v1/users/${colleague.uuid}`))
  await missing(await client.get('/v1/users/7'))
  for (const path of ['/v1/users', '/v1/users/me', `/v1/users/${rick.uuid}`]) {
    await denied(await vitay(request, colleague).get(path))
    await unauthorized(await vitay(request).get(path))
  }
})

test('the phone is the one at work, with its country where the number says it', async ({ request, world }) => {
  for (const [written, phone, country_code] of [
    ['+49 (30) 901820', '+4930901820', '+49'],
    ['0044 20 7946 0958', '+442079460958', '+44'],
    ['ext. 12', 'ext. 12', null],
    ['', '', null],
  ]) {
    const rick = await world.recruiter('recruiter', { employment: { phone: written } })
    const me = await dataOf(await vitay(request, rick).get('/v1/users/me'))
    expect(me.attributes).toMatchObject({ phone, country_code })
  }
})
