import { pathId } from '@/lib/contracts/fields'
import type { PersonActor } from '@/lib/domain/actor'
import { libraryCountries, libraryPlace } from '@/lib/domain/calendar/holidays'
import { timeZones } from '@/lib/domain/calendar/zones'
import { notFound } from '@/lib/domain/errors'
import { type Entry, findEntry, type Kind, listStructure } from '@/lib/domain/people/structure'
import { entryStamp } from '@/lib/domain/people/structuring'

/** How each kind is called in addresses. */
export const paths = {
  location: 'locations',
  department: 'departments',
  job: 'jobs',
  employee_class: 'classes',
  event_type: 'event-types',
  custom_field: 'fields',
} as const satisfies Record<Kind, string>

const filters: Partial<Record<Kind, string>> = { location: 'location', department: 'department' }

/** Where those who are in it are listed, when there is such a list. */
const whoPath = (kind: Kind, id: number) => (filters[kind] ? `/people?${filters[kind]}=${id}` : null)

const present = (kind: Kind, entry: Entry) => ({
  ...entry,
  href: `/admin/structure/${paths[kind]}/${entry.id}`,
  who: whoPath(kind, entry.id),
})

export type EntryItem = ReturnType<typeof present>

/** Everything the company sorts itself by, list by list. Throws `forbidden`. */
export async function structurePage(actor: PersonActor) {
  const all = await listStructure(actor)
  return (Object.keys(paths) as Kind[]).map(kind => ({
    kind,
    add: `/admin/structure/${paths[kind]}/new`,
    entries: all[kind].map(entry => present(kind, entry)),
  }))
}

const blank = { name: '', country: null, region: null, timeZone: null, privacy: null }

/** One of them to be changed, or a new one (`new`). Throws `forbidden`, `not_found`. */
export async function entryPage(actor: PersonActor, given: { kind: string; id: string }) {
  const kind = (Object.keys(paths) as Kind[]).find(one => paths[one] === given.kind)
  if (!kind) throw notFound('Entry')
  const id = pathId.safeParse(given.id)
  const entry = given.id === 'new' ? null : await findEntry(actor, kind, id.success ? id.data : 0)
  const { name, country, region, timeZone, privacy } = entry ?? blank
  return {
    kind,
    entry: entry && { id: entry.id, uses: entry.uses, name, who: whoPath(kind, entry.id), seen: entryStamp(entry) },
    entered: {
      name,
      // It may have come as a name.
      country: (country && libraryPlace(country)?.country) ?? '',
      region: region ?? '',
      timeZone: timeZone ?? '',
      privacy: privacy ?? 'manager_and_employee',
    },
    countries: kind === 'location' ? libraryCountries() : [],
    zones: kind === 'location' ? timeZones : [],
  }
}
