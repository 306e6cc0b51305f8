import { parseCronItems, type TaskList } from 'graphile-worker'
import { forgetFile } from '@/lib/domain/files/commands'
import { purgeFirm } from '@/lib/domain/hiring/firm-purge'
import { applyImport } from '@/lib/domain/people-import/applying'
import { checkImport } from '@/lib/domain/people-import/checking'
import { announce } from './announce'
import { asTask } from './as-task'
import { calibrationsReport } from './calibrations-report'
import { compactTallies } from './compact-tallies'
import { deliverMail } from './deliver-mail'
import { deliverText } from './deliver-text'
import { deliveryRefused } from './delivery-refused'
import { digest, queueDigests } from './digest'
import { failedSignIn } from './failed-sign-in'
import { feedbackLetter } from './feedback-letter'
import { hiringClock } from './hiring-clock'
import { hiringLetter } from './hiring-letter'
import { inviteAdmin } from './invite-admin'
import { inviteRecruiter } from './invite-recruiter'
import { writeInvoices } from './make-invoices'
import { passwordReset } from './password-reset'
import { postAccruals } from './post-accruals'
import { purgeTokens } from './purge-tokens'
import type { JobInputs } from './queue'
import { renewHi5 } from './renew-hi5'
import { retention } from './retention'
import { sealActivities } from './seal-activities'
import { securityLetter } from './security-letter'
import { staffInvitation } from './staff-invitation'
import { verificationLetter } from './verification-letter'
import { writeExport } from './write-export'

type Attempt = { number: number; last: boolean }

const jobs: { [Name in keyof JobInputs]: (input: JobInputs[Name], attempt: Attempt) => Promise<unknown> } = {
  announce: input => announce(input),
  deliver_mail: (input, { last }) => deliverMail(input, { lastAttempt: last }),
  deliver_text: (input, { last }) => deliverText(input, { lastAttempt: last }),
  delivery_refused: input => deliveryRefused(input),
  calibrations_report: (input, { number }) => calibrationsReport(input, number),
  forget_file: ({ name }) => forgetFile(name),
  failed_sign_in: input => failedSignIn(input),
  hiring_letter: input => hiringLetter(input),
  password_reset: input => passwordReset(input),
  security_letter: input => securityLetter(input),
  feedback_letter: input => feedbackLetter(input),
  verification_letter: input => verificationLetter(input),
  invite_recruiter: input => inviteRecruiter(input),
  invite_admin: input => inviteAdmin(input),
  digest: input => digest(input),
  staff_invitation: input => staffInvitation(input),
  people_check: ({ taskId }, { number }) => asTask(taskId, number, checkImport),
  people_import: ({ taskId }, { number }) => asTask(taskId, number, applyImport),
  company_export: ({ taskId }, { number }) => asTask(taskId, number, writeExport),
  purge_firm: ({ organizationId }) => purgeFirm(organizationId),
}

/** Every job by its name, as the queue calls it. */
export const taskList: TaskList = {
  renew_hi5: renewHi5,
  purge_tokens: purgeTokens,
  hiring_clock: async () => {
    await hiringClock()
  },
  retention: async () => {
    await retention()
  },
  post_accruals: async () => {
    await postAccruals()
  },
  queue_digests: async () => {
    await queueDigests()
  },
  compact_tallies: compactTallies,
  seal_activities: sealActivities,
  make_invoices: async () => {
    await writeInvoices()
  },
}
for (const [name, job] of Object.entries(jobs))
  taskList[name] = async (input, { job: { attempts, max_attempts } }) => {
    await job(input as never, { number: attempts, last: attempts >= max_attempts })
  }

/** What runs by the clock. What is due is read from the database each time, so a missed or doubled run does no harm. */
export const cron = parseCronItems([
  { task: 'renew_hi5', match: '*/5 * * * *', identifier: 'renew_hi5' },
  // Somewhere a day begins at each hour, in some places at half past.
  { task: 'post_accruals', match: '5,35 * * * *', identifier: 'post_accruals' },
  { task: 'queue_digests', match: '*/10 * * * *', identifier: 'queue_digests' },
  { task: 'hiring_clock', match: '* * * * *', identifier: 'hiring_clock' },
  { task: 'seal_activities', match: '* * * * *', identifier: 'seal_activities' },
  { task: 'retention', match: '41 3 * * *', identifier: 'retention' },
  // A month that is over somewhere is charged within a day.
  { task: 'make_invoices', match: '45 3 * * *', identifier: 'make_invoices' },
  { task: 'compact_tallies', match: '11 2 * * *', identifier: 'compact_tallies' },
  { task: 'purge_tokens', match: '17 * * * *', identifier: 'purge_tokens' },
])
