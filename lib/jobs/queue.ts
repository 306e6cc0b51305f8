import { sql } from 'drizzle-orm'
import type { Database } from '@/db'

/** What each job is told; ids only, so that a job always reads what is true when it runs. */
export type JobInputs = {
  announce: { noticeIds: number[] }
  deliver_mail: { mailId: number }
  deliver_text: { textId: number }
  calibrations_report: { taskId: string }
  /** `id` is the row of what the letter is about; the occasion names it once and for all. */
  password_reset: { email: string; request: string }
  security_letter: { activityId: number }
  verification_letter: { id: number; occasion: string }
  forget_file: { name: string }
  delivery_refused: { channel: 'mail' | 'text'; id: number }
  hiring_letter: { letter: string; id: number; occasion: string }
  /** The inviter is a person: administrators invite a firm's first recruiter. */
  invite_recruiter: { recruiterId: number; inviterId: number }
  /** The Monday it is for, and where their clock stands. */
  digest: { organizationId: number; personId: number; week: string; timeZone: string }
  purge_firm: { organizationId: number }
}

/** Puts a job on the queue inside the caller's transaction: it exists exactly when the write does. */
export const enqueue = <Name extends keyof JobInputs>(tx: Database, name: Name, input: JobInputs[Name], runAt?: Date) =>
  tx.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(input)}::json,
      run_at => coalesce(${runAt?.toISOString() ?? null}::timestamptz, now()), max_attempts => 12)`,
  )
