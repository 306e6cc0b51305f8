import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { asJob } from '@/db'
import { workerLocks } from '@/db/worker-locks'
import { directDatabaseUrl } from '@/lib/env'
import { noteWorker } from '@/lib/health'
import { logger } from '@/lib/logger'
import { cron, taskList } from './tasks'

const levels: Record<string, 'error' | 'warn' | 'debug'> = { error: 'error', warning: 'warn' }

// The queue's "info" tells of every job that went well: for us that is detail.
const log = new Logger(scope => (level, message) => {
  logger()[levels[level] ?? 'debug']({ job: scope.taskIdentifier, jobId: scope.jobId }, message)
})

// Every job, over the connections that jobs have.
const tasks: TaskList = Object.fromEntries(
  Object.entries(taskList).map(([name, task]) => [name, (input, helpers) => asJob(async () => task!(input, helpers))]),
)

const betweenRounds = 5000
const beforeRestart = 2000

/**
 * Works off the queue in this process, beside whatever other servers do. Comes back by itself when the database was away,
 * and takes over what a killed server had begun, or what was taken for this one by a connection that broke before it was told. `stop` lets running jobs end.
 */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const connectionString = directDatabaseUrl()!
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal }).catch(() => {})
  const locks = workerLocks(connectionString)
  // Every pool this process ever had: what one of them left behind is still ours to give back.
  const names: string[] = []
  const inHand = new Set<string>()
  let missed = new Set<string>()

  async function start(): Promise<Runner> {
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => names.push(workerPool.id))
    events.on('job:start', ({ job }) => inHand.add(job.id))
    events.on('job:complete', ({ job }) => inHand.delete(job.id))
    const runner = await run({
      connectionString,
      concurrency: 4,
      maxPoolSize: 6,
      pollInterval: 2000,
      noHandleSignals: true,
      taskList: tasks,
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

  /**
   * Gives back jobs that the queue believes to be ours, and nobody here does. Two rounds must agree, since a job that has just
   * been done may still be on its way out of the queue.
   */
  async function giveBackTheMissed() {
    const held = await locks.heldBy(names)
    const idle = held.filter(id => !inHand.has(id))
    const again = idle.filter(id => missed.has(id))
    missed = new Set(idle)
    if (again.length === 0) return
    await locks.free(names, again)
    logger().warn({ jobs: again }, 'Gave back jobs that were lost with a connection')
  }

  async function lookAfterTheDead() {
    while (!signal.aborted) {
      try {
        await locks.hold(names)
        await giveBackTheMissed()
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
