import { type SQL, sql } from 'drizzle-orm'
import { fillSecrets, hideSecrets } from './sealing'

/** What came of trying to deliver: `queued` is to be tried again. */
export type Delivery = { state: 'sent' | 'kept' } | { state: 'refused' | 'queued'; error: string }

type Waiting = { text: string; html?: string; sealed: string | null; attempts: number }

type Changes = {
  state: Delivery['state']
  error: string | null
  attempts: number
  sentAt: SQL | null
  sealed: string | null
}

const unreadable: Delivery = {
  state: 'refused',
  error: 'Its link can no longer be read: NEXTAUTH_SECRET has changed since it was written',
}

/**
 * Lets `send` deliver what a queued row holds, its secrets filled in, and gives what came of it with what the row must say
 * from then on. The caller holds the row meanwhile, so that two jobs cannot both send it.
 */
export async function attempt<Row extends Waiting>(
  row: Row,
  send: (message: Row) => Promise<Delivery>,
): Promise<{ delivery: Delivery; changes: Changes }> {
  const message = fillSecrets(row)
  const outcome = message ? await send(message) : unreadable
  const delivery = 'error' in outcome ? { ...outcome, error: hideSecrets(outcome.error, row) } : outcome
  const over = delivery.state === 'sent' || delivery.state === 'refused'
  const changes: Changes = {
    state: delivery.state,
    error: 'error' in delivery ? delivery.error : null,
    attempts: delivery.state === 'kept' ? row.attempts : row.attempts + 1,
    sentAt: delivery.state === 'sent' ? sql`now()` : null,
    sealed: over ? null : row.sealed,
  }
  return { delivery, changes }
}
