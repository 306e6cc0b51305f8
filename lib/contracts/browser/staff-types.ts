import type { Face, Role } from './types'

/** Whether somebody is in, was asked to come in, or has gone. */
export type Standing = 'active' | 'invited' | 'left'

/** What of the register is shown, as it stands in the page's address. */
export type RegisterSearch = { q?: string; role?: Role; department?: string; location?: string; status?: Standing }

export type RegisterRow = {
  id: number
  face: Face
  email: string
  role: Role
  place: string
  location: string | null
  manager: string | null
  standing: Standing
}

export type Named = { id: number; name: string }

/** All that a person can be placed in. */
export type Placements = { departments: Named[]; locations: Named[]; jobs: Named[]; classes: Named[] }

/** What the form of a person is filled with; numbers as texts, as forms have them. */
export type EnteredStaff = Record<
  | 'firstName'
  | 'lastName'
  | 'displayName'
  | 'email'
  | 'username'
  | 'role'
  | 'departmentId'
  | 'locationId'
  | 'jobId'
  | 'employeeClassId'
  | 'employeeNumber'
  | 'dateHired',
  string
>

export type WeekSchedule = { id: number; from: string; hours: number[] }

export type LeaveAccount = { id: number; name: string; used: number; left: number | null }

export type TaskProgress = { status: 'pending' | 'completed' | 'failed'; done: number; total: number | null }
