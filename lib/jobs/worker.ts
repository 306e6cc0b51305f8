import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import { env } from '@/lib/env'
import { noteWorker } from '@/lib/health'
import { logger } from '@/lib/logger'
import { announce } from './announce'
import { calibrationsReport } from './calibrations-report'
import { deliverMail } from './deliver-mail'
import { purgeTokens } from './purge-tokens'
import type { JobInputs } from './queue'
import { renewHi5 } from './renew-hi5'

type Attempt = { number: number; last: boolean }

const jobs: { [Name in keyof JobInputs]: (input: JobInputs[Name], attempt: Attempt) => Promise<unknown> } = {
  announce: input => announce(input),
  deliver_mail: (input, { last }) => deliverMail(input, { lastAttempt: last }),
  calibrations_report: (input, { number }) => calibrationsReport(input, number),
}

const taskList: TaskList = { renew_hi5: renewHi5, purge_tokens: purgeTokens }
for (const [name, job] of Object.entries(jobs))
  taskList[name] = async (input, { job: { attempts, max_attempts } }) => {
    await job(input as never, { number: attempts, last: attempts >= max_attempts })
  }

// What is due is read from the database each time, so a missed or doubled run does no harm.
const cron = parseCronItems([
  { task: 'renew_hi5', match: '*/5 * * * *', identifier: 'renew_hi5' },
  { task: 'purge_tokens', match: '17 * * * *', identifier: 'purge_tokens' },
])

const levels: Record<string, 'error' | 'warn' | 'debug'> = { error: 'error', warning: 'warn' }

// The queue's "info" tells of every job that went well: for us that is detail.
const log = new Logger(scope => (level, message) => {
  logger()[levels[level] ?? 'debug']({ job: scope.taskIdentifier, jobId: scope.jobId }, message)
})

const start = () =>
  run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    maxPoolSize: 6,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: cron,
    logger: log,
  })

/**
 * Works off the queue in this process, beside whatever other servers do; comes back by itself when the database was away.
 * `stop` lets running jobs end.
 */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  let runner: Runner = await start()
  noteWorker('running')
  // A company's new period may have begun while nobody was running.
  await runner.addJob('renew_hi5', {}, { jobKey: 'renew_hi5 at start' })

  const watch = async () => {
    while (!stopping.signal.aborted) {
      const cause = await runner.promise.then(
        () => undefined,
        error => error,
      )
      noteWorker('stopped')
      if (stopping.signal.aborted) return
      logger().error({ err: cause }, 'The job worker stopped; starting it again')
      while (!stopping.signal.aborted) {
        await sleep(2000, undefined, { signal: stopping.signal }).catch(() => {})
        const again = stopping.signal.aborted ? null : await start().catch(() => null)
        if (!again) continue
        runner = again
        noteWorker('running')
        break
      }
    }
  }
  const watched = watch()
  return {
    async stop() {
      stopping.abort()
      await runner.stop().catch(() => {})
      await watched
      noteWorker('stopped')
    },
  }
}
