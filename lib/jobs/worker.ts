import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { workerLocks } from '@/db/worker-locks'
import { purgeFirm } from '@/lib/domain/hiring/firm-purge'
import { env } from '@/lib/env'
import { noteWorker } from '@/lib/health'
import { logger } from '@/lib/logger'
import { removeStoredFile } from '@/lib/storage'
import { announce } from './announce'
import { calibrationsReport } from './calibrations-report'
import { deliverMail } from './deliver-mail'
import { deliverText } from './deliver-text'
import { deliveryRefused } from './delivery-refused'
import { digest, queueDigests } from './digest'
import { hiringClock } from './hiring-clock'
import { hiringLetter } from './hiring-letter'
import { inviteRecruiter } from './invite-recruiter'
import { writeInvoices } from './make-invoices'
import { passwordReset } from './password-reset'
import { postAccruals } from './post-accruals'
import { purgeTokens } from './purge-tokens'
import type { JobInputs } from './queue'
import { renewHi5 } from './renew-hi5'
import { retention } from './retention'
import { securityLetter } from './security-letter'
import { verificationLetter } from './verification-letter'

type Attempt = { number: number; last: boolean }

const jobs: { [Name in keyof JobInputs]: (input: JobInputs[Name], attempt: Attempt) => Promise<unknown> } = {
  announce: input => announce(input),
  deliver_mail: (input, { last }) => deliverMail(input, { lastAttempt: last }),
  deliver_text: (input, { last }) => deliverText(input, { lastAttempt: last }),
  delivery_refused: input => deliveryRefused(input),
  calibrations_report: (input, { number }) => calibrationsReport(input, number),
  forget_file: ({ name }) => removeStoredFile(name),
  hiring_letter: input => hiringLetter(input),
  password_reset: input => passwordReset(input),
  security_letter: input => securityLetter(input),
  verification_letter: input => verificationLetter(input),
  invite_recruiter: input => inviteRecruiter(input),
  digest: input => digest(input),
  purge_firm: ({ organizationId }) => purgeFirm(organizationId),
}

const taskList: TaskList = {
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
  make_invoices: async () => {
    await writeInvoices()
  },
}
for (const [name, job] of Object.entries(jobs))
  taskList[name] = async (input, { job: { attempts, max_attempts } }) => {
    await job(input as never, { number: attempts, last: attempts >= max_attempts })
  }

// What is due is read from the database each time, so a missed or doubled run does no harm.
const cron = parseCronItems([
  { task: 'renew_hi5', match: '*/5 * * * *', identifier: 'renew_hi5' },
  // Somewhere a day begins at each hour, in some places at half past.
  { task: 'post_accruals', match: '5,35 * * * *', identifier: 'post_accruals' },
  { task: 'queue_digests', match: '*/10 * * * *', identifier: 'queue_digests' },
  { task: 'hiring_clock', match: '* * * * *', identifier: 'hiring_clock' },
  { task: 'retention', match: '41 3 * * *', identifier: 'retention' },
  // A month that is over somewhere is charged within a day.
  { task: 'make_invoices', match: '45 3 * * *', identifier: 'make_invoices' },
  { task: 'purge_tokens', match: '17 * * * *', identifier: 'purge_tokens' },
])

const levels: Record<string, 'error' | 'warn' | 'debug'> = { error: 'error', warning: 'warn' }

// The queue's "info" tells of every job that went well: for us that is detail.
const log = new Logger(scope => (level, message) => {
  logger()[levels[level] ?? 'debug']({ job: scope.taskIdentifier, jobId: scope.jobId }, message)
})

const betweenRounds = 10_000
const beforeRestart = 2000

/**
 * Works off the queue in this process, beside whatever other servers do. Comes back by itself when the database was away,
 * and takes over what a killed server had begun. `stop` lets running jobs end.
 */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const connectionString = env().DATABASE_URL!
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal }).catch(() => {})
  const locks = workerLocks(connectionString)
  let names: string[] = []

  async function start(): Promise<Runner> {
    names = []
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => names.push(workerPool.id))
    const runner = await run({
      connectionString,
      concurrency: 4,
      maxPoolSize: 6,
      pollInterval: 2000,
      noHandleSignals: true,
      taskList,
      parsedCronItems: cron,
      logger: log,
      events,
    })
    noteWorker('running')
    return runner
  }

  let runner = await start()
  // A company's new period, or day, may have begun while nobody was running.
  await runner.addJob('renew_hi5', {}, { jobKey: 'renew_hi5 at start' })
  await runner.addJob('post_accruals', {}, { jobKey: 'post_accruals at start' })

  async function keepRunning() {
    while (!signal.aborted) {
      const cause: unknown = await runner.promise.then(
        () => undefined,
        error => error,
      )
      noteWorker('stopped')
      if (signal.aborted) return
      logger().error({ err: cause }, 'The job worker stopped; starting it again')
      for (let again: Runner | null = null; !again && !signal.aborted; ) {
        await pause(beforeRestart)
        again = signal.aborted ? null : await start().catch(() => null)
        if (again) runner = again
        if (signal.aborted) await again?.stop()
      }
    }
  }

  async function lookAfterTheDead() {
    while (!signal.aborted) {
      try {
        await locks.hold(names)
        const dead = await locks.freeJobsOfTheDead()
        if (dead > 0) logger().warn({ pools: dead }, 'Took over the jobs of workers that were killed')
      } catch (error) {
        if (!signal.aborted) logger().warn({ err: error }, 'Could not look after the jobs of killed workers')
      }
      await pause(betweenRounds)
    }
  }

  const kept = Promise.all([keepRunning(), lookAfterTheDead()])
  return {
    async stop() {
      stopping.abort()
      await runner.stop().catch(() => {})
      await kept
      await locks.end()
      noteWorker('stopped')
    },
  }
}
