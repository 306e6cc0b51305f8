import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import {
  type Colleague,
  countDirectory,
  listChain,
  listDirectory,
  listDirectoryChoices,
} from '@/lib/domain/people/directory'
import { pathId, text } from '../fields'
import { presentFace } from './recognitions'
import type { ChartLevels, DirectoryItem, DirectoryPage, DirectorySearch } from './types'

const pageSize = 50

// What comes in

// A select that chooses nothing sends an empty text.
const choice = z.literal('').transform(() => undefined)

const wire = z.object({
  q: text(100).default(''),
  department: choice.or(pathId).optional(),
  location: choice.or(pathId).optional(),
  manager: choice.or(z.literal('none')).or(pathId).optional(),
  after: choice.or(pathId).optional(),
})

export const directoryFilter = wire.transform(({ q, department, location, manager, after }) => ({
  filter: { words: q, departmentId: department, locationId: location, managerId: manager },
  // One more than is shown tells whether there is a next page.
  place: { after, limit: pageSize + 1 },
}))

// What goes out

const presentColleague = (person: Colleague): DirectoryItem => ({
  ...presentFace(person),
  email: person.email,
  department: person.department,
  location: person.location,
  reports: person.reports,
})

export function presentDirectory(people: Colleague[]): DirectoryPage {
  const shown = people.slice(0, pageSize)
  return {
    people: shown.map(presentColleague),
    next: people.length > pageSize ? String(shown.at(-1)!.id) : null,
  }
}

// What pages ask for on the server

const inAddress = ['q', 'department', 'location', 'manager'] as const

/** What of an address is a search: other parameters, and values that cannot be, are left out. */
export function directorySearch(address: Record<string, string | string[] | undefined>): DirectorySearch {
  const said = inAddress.flatMap(key => {
    const value = [address[key]].flat()[0]
    return value && wire.shape[key].safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

/** A page of the directory, how many it holds in all, and what it can be narrowed by. */
export async function directoryPage(actor: PersonActor, search: DirectorySearch, after?: string) {
  const known = pathId.safeParse(after)
  const { filter, place } = directoryFilter.parse({ ...search, after: known.success ? after : undefined })
  const [people, count, choices] = await Promise.all([
    listDirectory(actor, filter, place),
    countDirectory(actor, filter),
    listDirectoryChoices(actor),
  ])
  return { first: presentDirectory(people), count, choices }
}

const levelOf = async (actor: PersonActor, managerId: number | 'none') =>
  presentDirectory(await listDirectory(actor, { managerId }, { limit: pageSize + 1 }))

/**
 * The levels of the chart that stand open at first, by whose reports they are; 'none' is the top. From somebody's id those
 * on the way up from them, else the top alone, unfolded where few stand there.
 */
export async function chartLevels(
  actor: PersonActor,
  at?: string,
): Promise<{ levels: ChartLevels /** Whose place it is. */; person?: number }> {
  const known = pathId.safeParse(at)
  const [person] = known.success ? await listDirectory(actor, { ids: [known.data] }, { limit: 1 }) : []
  if (person) {
    const chain = await listChain(actor, person.id)
    const [top, ...levels] = await Promise.all([
      listDirectory(actor, { ids: [chain[0] ?? person.id] }, { limit: 1 }).then(presentDirectory),
      ...[...chain, person.id].map(id => levelOf(actor, id)),
    ])
    const open = [...chain, person.id].map((id, place) => [id, levels[place]!])
    return { levels: { none: top, ...Object.fromEntries(open) }, person: person.id }
  }
  const none = await levelOf(actor, 'none')
  const open = none.people.length <= 3 ? none.people.filter(one => one.reports > 0) : []
  const below = await Promise.all(open.map(async one => [one.id, await levelOf(actor, one.id)] as const))
  return { levels: { none, ...Object.fromEntries(below) } }
}
