import { sql } from 'drizzle-orm'
import type { Database } from '@/db'
import type { FailedSignIn } from '@/lib/domain/credentials/sign-in-record'

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
  feedback_letter: { id: number; occasion: string }
  /** Of nobody, too: see noteFailedSignIn. */
  failed_sign_in: FailedSignIn
  forget_file: { name: string }
  delivery_refused: { channel: 'mail' | 'text'; id: number }
  hiring_letter: { letter: string; id: number; occasion: string }
  /** The inviter is a person: administrators invite a firm's first recruiter. */
  invite_recruiter: { recruiterId: number; inviterId: number }
  /** To a company's administrator who has no password yet; the request names it once and for all. */
  invite_admin: { organizationId: number; personId: number; inviter: string; language: string; request: string }
  /** The Monday it is for, and where their clock stands. */
  digest: { organizationId: number; personId: number; week: string; timeZone: string }
  /** `occasion` tells one asking from another. */
  staff_invitation: { personId: number; inviterId: number; occasion: string }
  people_check: { taskId: string }
  people_import: { taskId: string }
  company_export: { taskId: string }
  purge_firm: { organizationId: number }
}

/** Whose job it is, so that its administrators see how it goes; without it, it is the installation's. */
type Owned = { organizationId?: number }

/** Puts a job on the queue inside the caller's transaction: it exists exactly when the write does. */
export const enqueue = <Name extends keyof JobInputs>(
  tx: Database,
  name: Name,
  input: JobInputs[Name] & Owned,
  runAt?: Date,
) =>
  tx.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(input)}::json,
      run_at => coalesce(${runAt?.toISOString() ?? null}::timestamptz, now()), max_attempts => 12)`,
  )
