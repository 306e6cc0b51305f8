import { expect, test } from '@/e2e/fixtures'
import { dataOf, expectRefusal, missing, peerly, unauthorized, wrong } from './client'

test('POST /recognitions/:id/hi5: costs one, is counted, and can carry a comment', async ({ request, world }) => {
  const [giver, friend, fan] = [await world.person(), await world.person(), await world.person({ hi5Balance: 2 })]
  const { id } = await world.recognition({ giver, recipients: [friend] })
  const me = peerly(request, fan)

  const given = await dataOf(await me.post(`/recognitions/${id}/hi5`, { comment: 'Well deserved' }), 201)
  expect(given).toMatchObject({ recognition_id: id, comment: 'Well deserved', hi5_quota_balance: 1 })
  expect((await dataOf(await me.get('/users/me'))).hi5_quota_balance).toBe(1)
  expect((await dataOf(await me.get(`/recognitions/${id}`))).hi5_count).toBe(1)

  const listed = await dataOf(await me.get(`/recognitions/${id}/hi5`))
  expect(listed).toMatchObject([{ id: given.id, comment: 'Well deserved', given_by: fan.id }])
})

test('POST /recognitions/:id/hi5: a body is optional, and so is the comment in it', async ({ request, world }) => {
  const [giver, friend] = [await world.person(), await world.person()]
  const { id } = await world.recognition({ giver, recipients: [friend] })
  const without = await request.post(`/recognitions/${id}/hi5`, {
    headers: { Authorization: (await world.person()).bearer },
  })
  expect(await dataOf(without, 201)).toMatchObject({ comment: null })
  for (const body of [{}, { comment: null }, { comment: '' }])
    await dataOf(await peerly(request, await world.person()).post(`/recognitions/${id}/hi5`, body), 201)
  await wrong(await peerly(request, await world.person()).post(`/recognitions/${id}/hi5`, { comment: 7 }), 'comment')
})

test('no hi5 to oneself, none twice, none without balance, none to what is not there', async ({ request, world }) => {
  const [giver, friend, fan] = [await world.person(), await world.person(), await world.person({ hi5Balance: 1 })]
  const { id } = await world.recognition({ giver, recipients: [friend] })
  const second = await world.recognition({ giver, recipients: [friend] })
  for (const one of [giver, friend])
    await expectRefusal(await peerly(request, one).post(`/recognitions/${id}/hi5`), 422, 'unprocessable_entity')

  const me = peerly(request, fan)
  await dataOf(await me.post(`/recognitions/${id}/hi5`), 201)
  await expectRefusal(await me.post(`/recognitions/${id}/hi5`), 422, 'unprocessable_entity')
  const poor = await me.post(`/recognitions/${second.id}/hi5`)
  await expectRefusal(poor, 400, 'insufficient_hi5_balance')
  expect((await poor.json()).error.message).toBe('Hi5 quota balance is insufficient for this action')

  await wrong(await me.post('/recognitions/abc/hi5'), 'id')
  await wrong(await me.get('/recognitions/abc/hi5'), 'id')
  await missing(await me.post('/recognitions/999999999/hi5'))
  await missing(await me.get('/recognitions/999999999/hi5'))
  await unauthorized(await peerly(request).post(`/recognitions/${id}/hi5`))
  await unauthorized(await peerly(request).get(`/recognitions/${id}/hi5`))
})
