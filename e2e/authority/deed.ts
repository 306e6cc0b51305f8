import { deflateSync } from 'node:zlib'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import type { Given } from './acting'
import type { Company } from './company'
import type { Role } from './table'

/** What an action is sent: well-formed, and about this company's things, so that only who calls decides. */
export type Deed = (company: Company, role: Role) => Given | Promise<Given>

let count = 0
/** A number that was not given before. */
export const next = () => ++count

/** Stamps that fit nothing: who may act is told so, after who may not has been refused, and nothing changes. */
export const seen = 'another'
export const stamp = '2020-01-01T00:00:00.000Z'

const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** A file that calls itself a picture; what becomes of it is not the question here. */
export const picture = () =>
  new Blob([Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IDAT', deflateSync(Buffer.alloc(4)))])], {
    type: 'image/png',
  })

export const id = (thing: { id: number }): Given => ({ id: thing.id })

/** A colleague of nobody's. */
export const somebody = ({ world }: Company) => world.person()

/** Who calls, as the domain knows them; an administrator where that is nobody of the company. */
export const caller = ({ world, who }: Company, role: Role) =>
  world.actor(role === 'nobody' || role === 'token' ? who.admin : who[role])

/** An administrator, by whom things come to be. */
export const admin = ({ world, who }: Company) => world.actor(who.admin)

/** Thanks of Sam's for Rita. */
export const kudos = ({ world, sam, rita, value }: Company) =>
  world.recognition({ giver: sam, recipients: [rita], values: [value] })

let day = 0

/** A request of Sam's for a day of its own. */
export async function vacation({ world, sam, leaveType }: Company) {
  const date = new Date(Date.UTC(2031, 0, 6 + 7 * day++)).toISOString().slice(0, 10)
  const wish = { startDate: date, endDate: date, leaveTypeId: leaveType.id }
  return createLeaveRequest(await world.actor(sam), wish)
}
