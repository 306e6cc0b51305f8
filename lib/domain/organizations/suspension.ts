import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { DomainError } from '../errors'

/** Thrown at every way in while a company is suspended, to those alone who have proved that they belong there. */
export class CompanySuspended extends DomainError {
  constructor() {
    super('forbidden', 'This company is suspended: nobody gets in until whoever runs Laurel reopens it')
  }
}

/** Throws CompanySuspended where nobody is let in. */
export function requireOpenCompany({ suspendedAt }: { suspendedAt: Date | null }) {
  if (suspendedAt) throw new CompanySuspended()
}

/** Within another query: nothing is done by itself for a suspended company. */
export const ofOpenCompany = (organizationId: SQLWrapper): SQL =>
  sql`not exists (select 1 from organizations suspended where suspended.id = ${organizationId} and suspended.suspended_at is not null)`
