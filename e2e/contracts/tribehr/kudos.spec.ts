import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { as, dataOf, expectError, type Format, form, formHeaders, partial, xmlOf } from './client'

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

async function office(world: World) {
  const [admin, abby, willy] = await Promise.all([
    world.person({ firstName: 'Tribe', role: 'admin' }),
    world.person({ firstName: 'Abby' }),
    world.person({ firstName: 'Willy' }),
  ])
  return { admin, abby, willy, teamwork: await world.value({ name: 'Teamwork' }) }
}

test('POST /kudos.json: the example of the document', async ({ request, world }) => {
  const { admin, abby, willy, teamwork } = await office(world)
  const response = await request.post('/kudos.json?formattedTextAs=html', {
    headers: as(admin, { ...formHeaders, 'X-Source': 'Awesome Kudos-Posting App' }),
    // Brackets raw, + for a space, as clients of the time send them.
    data: `recipients[][id]=${abby.id}&recipients[][id]=${willy.id}&text=You%27ve+done%20a%20%3Ci%3Ewonderful%3C%2Fi%3E%20job%20recently.&values[][id]=${teamwork.id}`,
  })
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-api-version': '2.2.0',
  })
  const kudos = await response.json()
  expect(kudos).toEqual({
    id: expect.any(Number),
    poster: partial(admin),
    recipients: [partial(abby), partial(willy)],
    values: [{ id: teamwork.id, name: 'Teamwork', image: null, url: `/values/${teamwork.id}.json` }],
    comments: [],
    text: "You've done a <i>wonderful</i> job recently.",
    comment_count: 0,
    url: `/notes/${kudos.id}.json`,
    source: 'Awesome Kudos-Posting App',
    created: expect.stringMatching(moment),
  })
  const again = await request.get(`/kudos/${kudos.id}.json`, { headers: as(willy) })
  expect(await again.json()).toEqual({ ...kudos, text: "You've done a [i]wonderful[/i] job recently." })
})

test('the same in XML', async ({ request, world }) => {
  const { admin, abby, teamwork } = await office(world)
  const response = await request.post('/kudos.xml?formattedTextAs=html', {
    headers: as(admin, formHeaders),
    data: form(['recipients[0][id]', abby.id], ['values[0][id]', teamwork.id], ['text', '<b>A</b> & "B" ]]>']),
  })
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const { kudos } = await xmlOf(response)
  expect(kudos).toMatchObject({
    poster: partial(admin, 'xml'),
    recipients: { recipient: [partial(abby, 'xml')] },
    values: {
      value: [
        {
          id: teamwork.id,
          name: 'Teamwork',
          image: { '@_nil': 'true' },
          url: `/values/${teamwork.id}.xml`,
        },
      ],
    },
    comments: '',
    text: '<b>A</b> &amp; "B" ]]&gt;',
    comment_count: 0,
    url: `/notes/${kudos.id}.xml`,
    source: 'web',
  })
  expect(kudos).not.toHaveProperty('picture')
  const list = await xmlOf(await request.get('/kudos.xml', { headers: as(abby) }))
  expect(list.kudos.kudos).toMatchObject({ id: kudos.id, text: '[b]A[/b] & "B" ]]>' })
})

test('GET /kudos.json: the 50 most recent, newest first, in part', async ({ request, world }) => {
  const { admin, abby, willy } = await office(world)
  for (let n = 0; n < 51; n++) await world.recognition({ giver: abby, recipients: [willy], text: `Thanks ${n}` })
  const list = await (await request.get('/kudos.json?formattedTextAs=html', { headers: as(admin, formHeaders) })).json()
  expect(list.map((one: { text: string }) => one.text)).toEqual(
    Array.from({ length: 50 }, (_, n) => `Thanks ${50 - n}`),
  )
  expect(Object.keys(list[0])).toEqual([
    'id',
    'poster',
    'recipients',
    'text',
    'comment_count',
    'url',
    'source',
    'created',
  ])
})

test('PUT /kudos/{id}.json: the example of the document changes the text and clears the values', async ({
  request,
  world,
}) => {
  const { admin, abby, willy, teamwork } = await office(world)
  const { id } = await world.recognition({
    giver: admin,
    recipients: [abby, willy],
    values: [teamwork],
    source: 'Some app',
  })
  const response = await request.put(`/kudos/${id}.json?formattedTextAs=html`, {
    headers: as(admin, { ...formHeaders, 'X-Source': 'Another app' }),
    data: `text=Congratulations%20on%20your%20new%20certification.&values%5B%5D%5Bid%5D=&id=${id}`,
  })
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({
    id,
    recipients: [partial(abby), partial(willy)],
    values: [],
    text: 'Congratulations on your new certification.',
    source: 'Some app',
  })
})

for (const format of ['json', 'xml'] as const) {
  test(`PUT asks for the id of its URL; DELETE only minds a wrong one (${format})`, async ({ request, world }) => {
    const { admin, abby } = await office(world)
    const { id } = await world.recognition({ giver: abby, recipients: [admin] })
    const url = `/kudos/${id}.${format}`
    const headers = as(abby, formHeaders)
    await expectError(await request.put(url, { headers, data: 'text=Hello' }), 400, 'ID_MISMATCH')
    await expectError(await request.put(url, { headers, data: `text=Hello&id=${id + 1}` }), 400, 'ID_MISMATCH')
    await expectError(await request.delete(url, { headers, data: `id=${id + 1}` }), 400, 'ID_MISMATCH')
    await expectError(await request.delete(`${url}?id=${id + 1}`, { headers: as(abby) }), 400, 'ID_MISMATCH')
    const deleted = await request.delete(url, { headers: as(abby) })
    expect(deleted.status()).toBe(200)
    const success = format === 'xml' ? (await xmlOf(deleted)).success : (await deleted.json()).success
    expect(success).toEqual({
      code: 'DELETED',
      messages:
        format === 'xml' ? { message: ['Operation successfully completed.'] } : ['Operation successfully completed.'],
    })
    for (const method of ['get', 'delete'] as const)
      await expectError(await request[method](url, { headers: as(abby) }), 404, 'NOT_FOUND', 'Invalid Kudos')
  })

  test(`what cannot be sent is refused by the name of its field (${format})`, async ({ request, world }) => {
    const { admin, abby, teamwork } = await office(world)
    const post = (data: string, headers = formHeaders as Record<string, string>) =>
      request.post(`/kudos.${format}`, { headers: as(admin, headers), data })
    const recipient = `recipients[][id]=${abby.id}`
    for (const [body, message] of [
      [`${recipient}`, /^text: /],
      ['text=Hello', /^recipients: /],
      ['text=Hello&recipients[][id]=abby', 'recipients[0][id]: must be a number'],
      ['text=Hello&recipients=6', /^recipients: /],
      ['text=Hello&recipients[][id]=2147483647', /^recipients: There is no active colleague/],
      [`text=Hello&recipients[][id]=${admin.id}`, 'recipients: must not include yourself'],
      [`${recipient}&text=Hello&values[][id]=2147483647`, /^values: There is no value/],
      [`${recipient}&text=${'x'.repeat(10_001)}`, /^text: may have at most/],
      [`${recipient}&text=%00`, /^text: /],
      [`${recipient}&text=%ff`, /^body: /],
      [`${recipient}&text=Hello&picture=face.png`, /^picture: /],
      [`${recipient}&text=Hello&formattedTextAs=markdown`, 'formattedTextAs: must be html or bbcode'],
    ] as const)
      await expectError(await post(body), 400, 'VALIDATION_ERROR', message)
    const json = { 'Content-Type': 'application/json' }
    const inJson = JSON.stringify({ text: 'Hello', recipients: [{ id: abby.id }], values: [{ id: teamwork.id }] })
    await expectError(await post(inJson, json), 400, 'VALIDATION_ERROR', /^body: must be form-encoded/)
    await expectError(await post(`${recipient}&text=${'x'.repeat(600_000)}`), 413, 'VALIDATION_ERROR')
    const list = await request.get('/kudos.json', { headers: as(admin) })
    expect(await list.json()).toEqual([])
  })

  test(`an id that is none, and one of nobody's or of another company's (${format})`, async ({
    request,
    world,
    other,
  }) => {
    const { admin, abby } = await office(world)
    const { id } = await world.recognition({ giver: abby, recipients: [admin] })
    const stranger = await other.person({ role: 'admin' })
    for (const [path, code] of [
      ['kudos/abc', 'INVALID_ID'],
      ['kudos/1e3', 'INVALID_ID'],
      ['kudos/0', 'NOT_FOUND'],
      ['kudos/99999999999', 'NOT_FOUND'],
    ])
      await expectError(await request.get(`/${path}.${format}`, { headers: as(admin) }), 404, code!)
    for (const method of ['put', 'delete'] as const) {
      await expectError(await request[method](`/kudos.${format}`, { headers: as(admin) }), 404, 'INVALID_ID')
      const answer = await request[method](`/kudos/${id}.${format}`, {
        headers: as(stranger, formHeaders),
        data: `id=${id}&text=Mine`,
      })
      await expectError(answer, 404, 'NOT_FOUND', 'Invalid Kudos')
    }
    expect((await request.get(`/kudos/${id}.${format}`, { headers: as(admin) })).status()).toBe(200)
  })

  test(`only its poster and administrators change a kudos (${format})`, async ({ request, world }) => {
    const { admin, abby, willy } = await office(world)
    const { id } = await world.recognition({ giver: abby, recipients: [willy] })
    const put = (who: typeof abby) =>
      request.put(`/kudos/${id}.${format}`, { headers: as(who, formHeaders), data: `id=${id}&text=Changed` })
    await expectError(await put(willy), 403, 'ACCESS_ERROR')
    await expectError(await request.delete(`/kudos/${id}.${format}`, { headers: as(willy) }), 403, 'ACCESS_ERROR')
    expect((await put(abby)).status()).toBe(200)
    expect((await put(admin)).status()).toBe(200)
  })
}

test('comments: in full inside the kudos, each at its own url, and creatable', async ({ request, world }) => {
  const { admin, abby, willy } = await office(world)
  const { id } = await world.recognition({ giver: admin, recipients: [abby] })
  const response = await request.post('/comments.json', {
    headers: as(willy, { ...formHeaders, 'X-Source': 'Köln App' }),
    data: form(['kudos[id]', id], ['comment', 'Hopefully it stays that way :)']),
  })
  expect(response.status()).toBe(200)
  const { kudos: about, ...comment } = await response.json()
  expect(about).toEqual({ id, url: `/notes/${id}.json` })
  expect(comment).toEqual({
    id: expect.any(Number),
    comment: 'Hopefully it stays that way :)',
    source: 'Köln App',
    created: expect.stringMatching(moment),
    modified: expect.stringMatching(moment),
    url: `/comments/${comment.id}.json`,
    poster: partial(willy),
  })
  const note = await (await request.get(about.url, { headers: as(abby) })).json()
  expect(note).toMatchObject({ id, comment_count: 1, comments: [comment] })
  expect(await (await request.get(comment.url, { headers: as(abby) })).json()).toEqual({ ...comment, kudos: about })

  const post = (data: string) => request.post('/comments.xml', { headers: as(willy, formHeaders), data })
  await expectError(await post('comment=Hello'), 400, 'VALIDATION_ERROR', /^kudos: /)
  await expectError(await post(`kudos[id]=${id}&comment=+`), 400, 'VALIDATION_ERROR', 'comment: must not be empty')
  await expectError(await post('kudos[id]=2147483647&comment=Hello'), 404, 'NOT_FOUND', 'Invalid Kudos')
  await expectError(await request.get('/comments.json', { headers: as(willy) }), 404, 'INVALID_ID')
})

for (const format of ['json', 'xml'] as Format[])
  test(`a comment is changed and taken back by its author and administrators (${format})`, async ({
    request,
    world,
    other,
  }) => {
    const { admin, abby, willy } = await office(world)
    const { id: kudos } = await world.recognition({ giver: abby, recipients: [willy] })
    const write = await request.post('/comments.json', {
      headers: as(willy, { ...formHeaders, 'X-Source': 'First' }),
      data: form(['kudos[id]', kudos], ['comment', 'Indeed']),
    })
    const { id } = await write.json()
    const url = `/comments/${id}.${format}`
    const put = (who: WorldPerson, data: string) =>
      request.put(url, { headers: as(who, { ...formHeaders, 'X-Source': 'Second' }), data })
    for (const [who, text] of [
      [willy, 'Indeed! <&>'],
      [admin, 'Moderated'],
    ] as const)
      expect(await dataOf(await put(who, form(['id', id], ['comment', text])), 'comment')).toMatchObject({
        id,
        comment: text,
        source: 'First',
        poster: partial(willy, format),
        kudos: { id: kudos, url: `/notes/${kudos}.${format}` },
      })
    expect(await dataOf(await put(willy, `id=${id}`), 'comment')).toMatchObject({ comment: 'Moderated' })
    await expectError(await put(willy, `id=${id}&comment=+`), 400, 'VALIDATION_ERROR', 'comment: must not be empty')
    await expectError(await put(willy, `id=${id}&comment=${'x'.repeat(2001)}`), 400, 'VALIDATION_ERROR', /^comment: /)
    await expectError(await put(willy, 'comment=Hello'), 400, 'ID_MISMATCH')
    await expectError(await put(abby, `id=${id}&comment=Hello`), 403, 'ACCESS_ERROR')
    const remove = (who: WorldPerson) => request.delete(url, { headers: as(who) })
    await expectError(await remove(abby), 403, 'ACCESS_ERROR')
    const stranger = await other.person({ role: 'admin' })
    await expectError(await put(stranger, `id=${id}&comment=Hello`), 404, 'NOT_FOUND', 'Invalid Comment')
    await expectError(await remove(stranger), 404, 'NOT_FOUND', 'Invalid Comment')

    const removals = await Promise.all([willy, admin, willy, admin].map(remove))
    expect(removals.filter(one => one.status() === 200)).toHaveLength(1)
    await expectError(await request.get(url, { headers: as(abby) }), 404, 'NOT_FOUND', 'Invalid Comment')
    const note = await request.get(`/notes/${kudos}.${format}`, { headers: as(abby) })
    expect(await dataOf(note, 'kudos')).toMatchObject({ id: kudos, comment_count: 0 })
    for (const method of ['put', 'delete'] as const)
      await expectError(await request[method](`/comments.${format}`, { headers: as(willy) }), 404, 'INVALID_ID')
  })

test('every url in a kudos resolves, in the format it came in', async ({ request, world }) => {
  const { admin, abby, willy, teamwork } = await office(world)
  const { id } = await world.recognition({
    giver: admin,
    recipients: [abby],
    values: [teamwork],
    comments: [{ author: willy, text: 'Indeed' }],
  })
  for (const format of ['json', 'xml']) {
    const text = await (await request.get(`/kudos/${id}.${format}`, { headers: as(abby) })).text()
    const urls = text.match(new RegExp(`/[a-z_]+/\\d+\\.${format}`, 'g'))!
    expect(new Set(urls.map(url => url.split('/')[1]))).toEqual(
      new Set(['users', 'employee_records', 'values', 'comments', 'notes']),
    )
    for (const url of urls) expect((await request.get(url, { headers: as(abby) })).status(), url).toBe(200)
  }
})

test('the url of somebody who has left still resolves', async ({ request, world }) => {
  const { admin, abby } = await office(world)
  const gone = await world.person({ deletedAt: new Date() })
  await world.recognition({ giver: gone, recipients: [abby] })
  const [kudos] = await (await request.get('/kudos.json', { headers: as(admin) })).json()
  expect(kudos.poster).toEqual(partial(gone))
  const user = await request.get(kudos.poster.url, { headers: as(abby) })
  expect(await user.json()).toMatchObject({ id: gone.id, assignment_record: { employee_status: 'TERMINATED' } })
})

test('of 20 deletions at once one happens, the others find nothing left', async ({ request, world }) => {
  const [giver, recipient] = [await world.person(), await world.person()]
  const { id } = await world.recognition({ giver, recipients: [recipient] })
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => request.delete(`/kudos/${id}.json`, { headers: as(giver) })),
  )
  expect(answers.map(one => one.status()).sort()).toEqual([200, ...Array(19).fill(404)])
})

test('changes at once: each keeps what the other changed', async ({ request, world }) => {
  const [giver, recipient, value] = [await world.person(), await world.person(), await world.value()]
  for (let round = 0; round < 5; round++) {
    const { id } = await world.recognition({ giver, recipients: [recipient], text: 'Before' })
    const put = (...fields: [string, string | number][]) =>
      request.put(`/kudos/${id}.json`, { headers: as(giver, formHeaders), data: form(['id', id], ...fields) })
    await Promise.all([
      put(['values[][id]', value.id]),
      put(['text', 'After']),
      put(['values[][id]', value.id]),
      put(['values[][id]', value.id]),
    ])
    const kudos = await (await request.get(`/kudos/${id}.json`, { headers: as(giver) })).json()
    expect(kudos.text).toBe('After')
    expect(kudos.values).toHaveLength(1)
  }
})

for (const format of ['json', 'xml'])
  test(`a single kudos asked for without saying which: INVALID_ID (${format})`, async ({ request, world }) => {
    const headers = as(await world.person())
    for (const method of ['GET', 'PUT', 'DELETE'])
      await expectError(await request.fetch(`/kudos/.${format}`, { method, headers }), 404, 'INVALID_ID')
    await expectError(await request.get(`/kudos/${'9'.repeat(20)}.${format}`, { headers }), 404, 'NOT_FOUND')
    const shouted = await request.get(`/kudos.${format.toUpperCase()}`, { headers })
    expect(shouted.status()).toBe(404)
    expect(await shouted.text()).toBe('')
  })
