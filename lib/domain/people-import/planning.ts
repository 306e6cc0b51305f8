import { type Role, roles } from '../actor'
import { findRings } from '../people/managers'
import { wrongIn } from '../people/particulars'
import { type Company, inSmall, type Known } from './company'
import {
  type Counts,
  type ImportField,
  importFields,
  type Missing,
  type Plan,
  type PlannedRow,
  placementFields,
  type SentRow,
} from './types'

const longestName = 200
const nobodyThere = 'is the address of nobody here, nor in this list'

/** A role as people write it. */
const roleIn = (cell: string) => inSmall(cell).replace(/[\s-]+/g, '_')

type Draft = PlannedRow & { sent: SentRow['cells']; address: string; known: Known | undefined }

/** What is wrong with a row by itself. */
function wrongAlone({ cells, trouble }: SentRow, known: Known | undefined, company: Company, mayGive: readonly Role[]) {
  if (trouble) return { row: trouble }
  const wrong: Draft['errors'] = wrongIn({
    firstName: cells.firstName ?? (known ? undefined : ''),
    lastName: cells.lastName,
    email: cells.email ?? '',
    username: cells.username || undefined,
    employeeNumber: cells.employeeNumber,
    dateHired: cells.dateHired,
  })
  if (wrong.dateHired) wrong.dateHired = 'is no date such as 2026-08-30'
  const address = inSmall(cells.email ?? '')
  if (known?.left) wrong.email = 'belongs to somebody who has left: let them back in first'
  else if (company.elsewhere.has(address)) wrong.email = 'is taken'
  const role = roleIn(cells.role ?? '')
  if (role && !roles.some(one => one === role)) wrong.role = 'must be employee, moderator or admin'
  else if (known && known.role === 'super_admin' && !mayGive.includes('super_admin'))
    wrong.email = 'belongs to somebody you may not change'
  else if (role && role !== known?.role && !mayGive.some(one => one === role)) wrong.role = 'is not yours to give'
  for (const field of placementFields)
    if ((cells[field] ?? '').length > longestName) wrong[field] = `may have at most ${longestName} characters`
  return wrong
}

function draftOf(row: SentRow, company: Company, mayGive: readonly Role[]): Draft {
  const address = inSmall(row.cells.email ?? '')
  const known = company.people.get(address)
  const errors = wrongAlone(row, known, company, mayGive)
  return {
    row: row.row,
    personId: known?.id ?? null,
    state: 'new',
    changes: {},
    errors,
    sent: row.cells,
    address,
    known,
  }
}

/** Of two rows with one address the second is wrong. */
function tellApart(drafts: Draft[]) {
  const first = new Map<string, number>()
  for (const { address, row, errors } of drafts) {
    if (!address || errors.row) continue
    const there = first.get(address)
    if (there === undefined) first.set(address, row)
    else errors.email ??= `stands in row ${there} too`
  }
}

/** The names everybody would go by, each once: those of the list first, the rest from their addresses. */
function nameAll(drafts: Draft[], company: Company) {
  const ofThese = new Set(drafts.filter(one => one.sent.username && one.known).map(one => one.known!.id))
  const taken = new Map(
    [...company.people.values()].filter(one => !ofThese.has(one.id)).map(one => [inSmall(one.username), 0]),
  )
  for (const { sent, row, errors } of drafts) {
    if (!sent.username) continue
    const there = taken.get(inSmall(sent.username))
    if (there === undefined) taken.set(inSmall(sent.username), row)
    else errors.username ??= there === 0 ? 'is taken' : `stands in row ${there} too`
  }
  for (const draft of drafts) {
    if (draft.sent.username || draft.known || !draft.address) continue
    const beginning = draft.address.split('@')[0]!
    draft.sent = { ...draft.sent, username: taken.has(beginning) ? draft.address : beginning }
    taken.set(inSmall(draft.sent.username!), draft.row)
  }
}

/** Whom everybody would report to, by address; who is in a ring, or would report to nobody known, is told so. */
function checkManagers(drafts: Draft[], company: Company) {
  const inList = new Map(drafts.map(one => [one.address, one]))
  const managerOf = new Map([...company.people].map(([address, one]) => [address, one.manager && inSmall(one.manager)]))
  for (const { sent, address, errors } of drafts) {
    if (sent.manager === undefined || !address) continue
    const wanted = inSmall(sent.manager)
    managerOf.set(address, wanted || null)
    if (!wanted) continue
    const there = company.people.get(wanted)
    if (!inList.has(wanted) && !there) errors.manager = nobodyThere
    else if (there?.left) errors.manager = 'is the address of somebody who has left'
  }
  const rings = findRings(managerOf)
  for (const { sent, address, errors } of drafts)
    if (sent.manager && rings.has(address)) errors.manager ??= 'would report to themselves in the end'
}

/** A company keeps an administrator, whatever a list says. */
function keepAnAdmin(drafts: Draft[], company: Company) {
  const isAdmin = (role: string) => role === 'admin' || role === 'super_admin'
  const roleOf = new Map([...company.people.values()].filter(one => !one.left).map(one => [one.id, one.role as string]))
  if (![...roleOf.values()].some(isAdmin)) return
  for (const { known, sent } of drafts) if (known && sent.role) roleOf.set(known.id, roleIn(sent.role))
  const added = drafts.some(one => !one.known && isAdmin(roleIn(one.sent.role ?? '')))
  if (added || [...roleOf.values()].some(isAdmin)) return
  for (const { known, errors } of drafts)
    if (known && isAdmin(known.role)) errors.role ??= 'is held by the last administrator'
}

/** What a cell says as the company would say it: a department by its own name, a role by its key. */
function meant(field: ImportField, cell: string, company: Company): string | null {
  if (field === 'role') return roleIn(cell) || 'employee'
  if (field === 'manager') return company.people.get(inSmall(cell))?.email ?? (cell || null)
  const placement = placementFields.find(one => one === field)
  if (placement) return company.placements[placement].get(inSmall(cell))?.name ?? (cell || null)
  return cell || null
}

function compare(draft: Draft, company: Company) {
  for (const field of importFields) {
    const cell = draft.sent[field]
    if (cell === undefined) continue
    // Nobody loses their username or their role by a cell left empty.
    if (cell === '' && draft.known && (field === 'username' || field === 'role')) continue
    const before = draft.known ? draft.known[field] || null : null
    const after = meant(field, cell, company)
    const same = field === 'email' ? before !== null && inSmall(before) === draft.address : before === after
    if (!same) draft.changes[field] = [before, after]
  }
}

/** Names of the list that the company does not have yet, each as it stands there first. */
function missingIn(drafts: Draft[], company: Company): Missing {
  const missing: Missing = { department: [], location: [], job: [], employeeClass: [] }
  for (const field of placementFields) {
    const found = new Map<string, string>()
    for (const { sent } of drafts) {
      const name = sent[field]
      if (name && !company.placements[field].has(inSmall(name)) && !found.has(inSmall(name)))
        found.set(inSmall(name), name)
    }
    missing[field] = [...found.values()]
  }
  return missing
}

const stateOf = ({ errors, known, changes }: Draft) => {
  if (Object.keys(errors).length > 0) return 'wrong'
  if (!known) return 'new'
  return Object.keys(changes).length > 0 ? 'changed' : 'unchanged'
}

/**
 * Compares a list with a company: what each row would change and what is wrong with it. Whom a row is about is found by address.
 * `mayGive` are the roles that whoever imports may give. Asks nothing of the database: the same twice gives the same.
 */
export function planImport(rows: SentRow[], company: Company, mayGive: readonly Role[]): Plan {
  const drafts = rows.map(row => draftOf(row, company, mayGive))
  tellApart(drafts)
  nameAll(drafts, company)
  checkManagers(drafts, company)
  keepAnAdmin(drafts, company)
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, wrong: 0 }
  for (const draft of drafts) {
    compare(draft, company)
    draft.state = stateOf(draft)
    counts[draft.state]++
  }
  return {
    rows: drafts.map(({ row, personId, state, changes, errors }) => ({ row, personId, state, changes, errors })),
    counts,
    missing: missingIn(drafts, company),
  }
}
