/**
 * @typedef {{ name: string, dialect: string, kind: 'list' | 'detail' | 'write' | 'page', path: string, method?: string,
 *   headers: Record<string, string>, body?: string }} Operation
 */

/** A name, its kind and what is asked, in a dialect's own credentials. */
const inDialect = (dialect, headers, rows) =>
  rows.map(([kind, path, body, type]) => {
    const write = body === undefined ? {} : { method: 'POST', body }
    const name = `${body === undefined ? 'GET' : 'POST'} ${path}`
    return { name, dialect, kind, path, ...write, headers: { ...headers, ...(type && { 'Content-Type': type }) } }
  })

/**
 * What is driven, for a company that `fillCompany` made. `[<id>]` in a body becomes another text each time.
 * @param {import('./company.mjs').Company} company
 * @returns {Operation[]}
 */
export function operationsOf({ key, token, cookie, email, employee, ids }) {
  const bearer = { Authorization: `Bearer ${key}` }
  const basicOf = person => ({
    Authorization: `Basic ${Buffer.from(`${person.email}:${person.key}`).toString('base64')}`,
  })
  const basic = basicOf({ email, key })
  const candidate = {
    internal_id: '[<id>]',
    first_name: 'Cara',
    last_name: 'Candidate',
    email: '[<id>]@bench.example',
    notes: '',
  }
  return [
    ...inDialect('peerly', bearer, [
      ['list', '/recognitions?limit=50'],
      ['list', `/recognitions?limit=50&offset=${ids.middle}`],
      ['list', '/users?limit=50'],
      ['list', '/core_values'],
      ['detail', `/recognitions/${ids.recognition}`],
      ['detail', `/users/${ids.colleague}`],
      [
        'write',
        '/recognitions',
        JSON.stringify({ given_for: ids.colleague, core_value_id: ids.value, text: 'Well done, [<id>]' }),
        'application/json',
      ],
    ]),
    ...inDialect('tribehr', basic, [
      ['list', '/kudos.json'],
      ['list', '/kudos.xml'],
      ['list', '/users.json'],
      ['list', '/events.json'],
      ['detail', `/kudos/${ids.recognition}.json`],
      ['detail', `/users/${ids.colleague}.json`],
      ['detail', `/leave_requests/${ids.leave}.json`],
      [
        'write',
        '/kudos.json',
        `recipients[][id]=${ids.colleague}&values[][id]=${ids.value}&text=Well+done+[<id>]`,
        'application/x-www-form-urlencoded',
      ],
    ]),
    // An administrator's list has no end: 105 MB for 5,000 people. One who leads a branch asks here.
    ...inDialect('tribehr', basicOf(employee), [['list', '/leave_requests.json']]),
    ...inDialect('reflektive', { Authorization: `Token token=${token}` }, [
      ['list', '/v1/real-time-feedback?created_after=0'],
      ['list', '/v2/real-time-feedback?created_after=0'],
      ['list', '/v1/review-cycles'],
    ]),
    ...inDialect('vitay', bearer, [
      ['list', '/api/v3/candidates?page[page_size]=50'],
      ['detail', `/api/v3/candidates/${ids.candidate}`],
      ['list', '/api/v2/references?page[page_size]=50'],
      ['detail', `/api/v1/references/${ids.reference}`],
      ['list', '/api/v1/question_sets'],
      ['list', '/api/v1/invoices?page[page_size]=50'],
      [
        'write',
        '/api/v3/candidates',
        JSON.stringify({ data: { type: 'candidates', attributes: candidate } }),
        'application/json',
      ],
    ]),
    ...inDialect('pages', { Cookie: cookie }, [
      ['page', '/'],
      ['page', '/leave'],
      ['page', '/people'],
      ['page', '/calendar'],
      ['page', '/hiring'],
      ['page', '/insights'],
      ['page', '/admin/audit'],
    ]),
  ]
}
