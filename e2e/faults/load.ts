import type { AnyLaurel } from '@/e2e/world/own-laurel'
import type { Smtp } from '@/e2e/world/smtp'
import { type Answer, asBasic, asBearer, asGuest, ask } from './asking'
import { guestOf } from './rsvp'

/** What servers acknowledged, by kind: each must be there afterwards. */
export type Acknowledged = {
  kudos: string[]
  hi5s: { giver: string; recognition: number }[]
  comments: string[]
  /** The furthest each request was acknowledged to have come. */
  leave: Map<number, 'pending' | 'approved' | 'closed'>
  /** The last acknowledged answer, and one whose fate nobody knows. */
  reply: { known: string | null; unsure: string | null }
  candidates: string[]
  references: string[]
  submitted: string[]
}

const fine = (answer: Answer | null) => answer !== null && answer.status >= 200 && answer.status < 400

/** Every kind of write at once, from several people, until stopped. */
export async function mixedLoad(laurel: AnyLaurel, smtp: Smtp) {
  const told: Acknowledged = {
    kudos: [],
    hi5s: [],
    comments: [],
    leave: new Map(),
    reply: { known: null, unsure: null },
    candidates: [],
    references: [],
    submitted: [],
  }
  const refusals: { status: number; body: string }[] = []
  let going = true
  let writes = 0
  const [unpaid] = await laurel.look<{ id: number }>(
    `select id from leave_types where organization_id = 1 and name = 'Unpaid leave'`,
  )
  const guest = await guestOf(laurel, 'emi')
  const mark = Date.now().toString(36)

  /** Counts what was acknowledged; what was refused is kept, what nobody answered is nobody's. */
  async function write(path: string, init: RequestInit): Promise<Answer | null> {
    const answer = await ask(laurel, path, init)
    if (fine(answer)) writes++
    else if (answer)
      refusals.push({ status: answer.status, body: `${init.method} ${path} ${answer.body.slice(0, 200)}` })
    return fine(answer) ? answer : null
  }
  const dataOf = (answer: Answer) => JSON.parse(answer.body).data

  const each = async (work: (n: number) => Promise<unknown>) => {
    for (let n = 0; going; n++) {
      await work(n).catch(() => {})
      // Refused at once while the database is away, a loop without a pause would do nothing else.
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }

  const kudos = (username: string) => (n: number) => thank(`load ${mark} ${username} ${n}`, username)
  async function thank(text: string, username: string) {
    const given = await write('/recognitions', asBearer(username, 'POST', { given_for: 4, core_value_id: 1, text }))
    if (!given) return
    told.kudos.push(text)
    const { id } = dataOf(given)
    const comment = `about ${text}`
    if (await write('/comments.json', asBasic('mona', 'POST', { 'kudos[id]': id, comment })))
      told.comments.push(comment)
    const giver = ['mona', 'eli', 'mo'][told.kudos.length % 3]!
    const hi5 = await ask(laurel, `/recognitions/${id}/hi5`, asBearer(giver, 'POST', {}))
    if (fine(hi5)) told.hi5s.push({ giver, recognition: id })
    else if (hi5 && hi5.status !== 400) refusals.push({ status: hi5.status, body: hi5.body })
  }

  // Wednesdays: hardly ever a holiday.
  const day = (n: number) => new Date(Date.UTC(2027, 2, 3 + 7 * n)).toISOString().slice(0, 10)
  async function takeLeave(n: number) {
    const dates = { date_start: day(n), date_end: day(n) }
    const asked = await write(
      '/leave_requests.json',
      asBasic('eli', 'POST', { 'leave_type[id]': unpaid!.id, ...dates }),
    )
    if (!asked) return
    const { id } = JSON.parse(asked.body)
    told.leave.set(id, 'pending')
    const path = `/leave_requests/${id}.json`
    // Taken back while it waits, by who asked; or approved, and every other one of those cancelled by who decides.
    if (n % 3 === 0) {
      if (await write(path, asBasic('eli', 'DELETE'))) told.leave.set(id, 'closed')
      return
    }
    if (!(await write(path, asBasic('mona', 'PUT', { id, status: 'approved' })))) return
    told.leave.set(id, 'approved')
    if (n % 3 === 1 && (await write(path, asBasic('mona', 'DELETE')))) told.leave.set(id, 'closed')
  }

  async function reply(n: number) {
    const answer = ['yes', 'no', 'maybe'][n % 3]!
    told.reply.unsure = answer
    const answered = await guest.answer(answer)
    if (answered?.status !== 303) return
    writes++
    told.reply = { known: answer, unsure: null }
  }

  async function check(n: number) {
    const email = `cara-${mark}-${n}@load.example`
    const attributes = { first_name: 'Cara', last_name: 'Load', email }
    const made = await write('/api/v3/candidates', asBearer('rhea', 'POST', { data: { attributes } }))
    if (!made) return
    told.candidates.push(email)
    const relationships = { candidate: { type: 'Candidate', id: dataOf(made).id } }
    const requested = { data: { attributes: {}, relationships } }
    if (!(await write('/api/v1/public/reference_requests', asBearer('rhea', 'POST', requested)))) return
    const referee = `rafa-${mark}-${n}@load.example`
    const person = { first_name: 'Rafa', last_name: 'Load', email: referee, relationship: 'manager' }
    const named = { data: { attributes: person, relationships } }
    if (!(await write('/api/v2/references', asBearer('rhea', 'POST', named)))) return
    told.references.push(referee)
    const token = await linkOf(smtp, referee, () => going)
    const form = token && (await ask(laurel, `/api/v1/public/references/${token}`, asGuest('GET')))
    if (!token || !form || !fine(form)) return
    const answers = dataOf(form).attributes.questions.map(answerTo)
    const handedIn = { data: { id: token, attributes: { answers } } }
    if (await write('/api/v1/public/references', asGuest('POST', handedIn))) told.submitted.push(referee)
  }

  const running = Promise.all([each(kudos('eli')), each(kudos('ada')), each(takeLeave), each(reply), each(check)])
  return {
    told,
    refusals,
    eventId: guest.eventId,
    writes: () => writes,
    async stop() {
      going = false
      await running
    },
  }
}

/** The token that a referee got by mail, as soon as it has come. */
async function linkOf(smtp: Smtp, address: string, going: () => boolean): Promise<string | null> {
  for (const deadline = Date.now() + 15_000; going() && Date.now() < deadline; ) {
    const mail = smtp.received.find(one => one.to.includes(address))
    // Quoted-printable: a long line goes on after an equals sign.
    const token = /\/respond\/([\w-]+)/.exec(mail?.raw.replace(/=\r?\n/g, '') ?? '')?.[1]
    if (token) return token
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return null
}

type Asked = { id: string; type: string; choices?: string[]; rows?: string[]; columns?: string[]; min?: number }

function answerTo({ id, type, choices = [], rows = [], columns = [], min = 0 }: Asked) {
  const values: Record<string, unknown> = {
    text: 'Calm when it burns',
    rating: 4,
    options: choices[0],
    radio: choices[0],
    checkbox: choices.slice(0, 1),
    matrix: Object.fromEntries(rows.map(row => [row, columns[0]])),
    slider: min,
    ranking: choices,
    date: '2024-05-01',
    date_range: { from: '2020-01-01', to: '2024-05-01' },
  }
  return { question_id: id, value: values[type] }
}
