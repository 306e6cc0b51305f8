import { expect, test } from '@/e2e/fixtures'

test('40 parallel hi5s on a balance of 3: exactly 3 accepted, balance 0', async ({ request, world }) => {
  const [giver, recipient] = [await world.person(), await world.person()]
  const fan = await world.person({ hi5Balance: 3 })
  const recognitions = await Promise.all(
    Array.from({ length: 40 }, (_, n) => world.recognition({ giver, recipients: [recipient], text: `Thanks ${n}` })),
  )

  const answers = await Promise.all(
    recognitions.map(({ id }) =>
      request.post(`/recognitions/${id}/hi5`, { headers: { Authorization: fan.bearer }, data: {} }),
    ),
  )

  expect(answers.filter(one => one.status() === 201)).toHaveLength(3)
  const refused = answers.filter(one => one.status() !== 201)
  expect(refused).toHaveLength(37)
  for (const one of refused) {
    expect(one.status()).toBe(400)
    expect((await one.json()).error.code).toBe('insufficient_hi5_balance')
  }
  const me = await request.get('/users/me', { headers: { Authorization: fan.bearer } })
  expect((await me.json()).data.hi5_quota_balance).toBe(0)
})

test('20 parallel hi5s to one recognition by one person: one is accepted, one is paid', async ({ request, world }) => {
  const [giver, recipient, fan] = [await world.person(), await world.person(), await world.person({ hi5Balance: 5 })]
  const { id } = await world.recognition({ giver, recipients: [recipient] })

  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      request.post(`/recognitions/${id}/hi5`, { headers: { Authorization: fan.bearer }, data: {} }),
    ),
  )

  expect(answers.map(one => one.status()).sort()).toEqual([201, ...Array(19).fill(422)])
  const me = await request.get('/users/me', { headers: { Authorization: fan.bearer } })
  expect((await me.json()).data.hi5_quota_balance).toBe(4)
  const seen = await request.get(`/recognitions/${id}`, { headers: { Authorization: fan.bearer } })
  expect((await seen.json()).data.hi5_count).toBe(1)
})
