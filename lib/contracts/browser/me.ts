import type { Face } from './recognitions'

export type Role = 'employee' | 'moderator' | 'admin' | 'super_admin'

export type Me = { person: Face & { role: Role; email: string }; hi5Balance: number }
