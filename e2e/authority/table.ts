import { readFileSync } from 'node:fs'

/** Who may ask, in the order of the table's columns. */
export const roles = [
  'nobody',
  'employee',
  'manager',
  'moderator',
  'admin',
  'super_admin',
  'recruiter',
  'supervisor',
  'root',
  'token',
] as const

export type Role = (typeof roles)[number]
export type Answer = 'yes' | 'no'
export type Line = {
  what: string
  answers: Record<Role, Answer>
  /** The spec that asks, where this one cannot. */
  elsewhere?: string
}

const columns = /^(.+?)((?:\s+(?:yes|no)){10})(?:\s+see (\S+))?$/

/** The committed table; throws, naming the line, where one cannot be read. */
export function table(): Line[] {
  return readFileSync('e2e/authority/table.txt', 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(line => {
      const [, what, cells, elsewhere] = columns.exec(line.trim()) ?? []
      if (!what || !cells) throw new Error(`Not a line of the authority table: ${line}`)
      const given = cells.trim().split(/\s+/) as Answer[]
      const answers = Object.fromEntries(roles.map((role, at) => [role, given[at]!])) as Record<Role, Answer>
      return { what: what.trim(), answers, ...(elsewhere && { elsewhere }) }
    })
}
