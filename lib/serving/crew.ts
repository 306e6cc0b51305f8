import cluster, { type Worker } from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import { SettingsError } from '@/lib/env'

/** One that ends sooner than this after its start is likely to end again, and waits longer and longer. */
const short = 10_000
const [shortestPause, longestPause] = [250, 30_000]
/** A process closes its connections within three seconds, and then lets running jobs end. */
const patience = 20_000

type Member = { worker: Worker; began: number; listens: Promise<boolean>; exited: Promise<string> }

/**
 * Processes that answer one port together; this one hands them the connections in turn, and starts another for each that ends
 * unasked. `file` is what each runs, `settings` are added to this process's environment.
 */
export function makeCrew(
  file: string,
  { size, settings, log }: { size: number; settings: Record<string, string>; log: (line: string) => void },
) {
  const stopping = new AbortController()
  const { signal } = stopping
  const members = new Set<Member>()

  function begin(): Member {
    const worker = cluster.fork(settings)
    const exited = new Promise<string>(resolve =>
      worker.once('exit', (code: number, by: string | null) => resolve(by ?? `exit code ${code}`)),
    )
    const listening = new Promise<boolean>(resolve => worker.once('listening', () => resolve(true)))
    const listens = Promise.race([listening, exited.then(() => false)])
    const member = { worker, began: performance.now(), listens, exited }
    members.add(member)
    void exited.then(() => members.delete(member))
    return member
  }

  async function keep(first: Member) {
    let pause = 0
    for (let member = first; ; member = begin()) {
      const why = await member.exited
      if (signal.aborted) return
      const isShort = performance.now() - member.began < short
      pause = isShort ? Math.min(Math.max(pause * 2, shortestPause), longestPause) : 0
      log(`Process ${member.worker.process.pid} ended (${why}); starting another`)
      await sleep(pause, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
    }
  }

  return {
    /** Returns when all of them listen. Throws when one doesn't come to it, which it has said itself. */
    async start() {
      cluster.setupPrimary({ exec: file, args: [] })
      const all = Array.from({ length: size }, begin)
      const listening = await Promise.all(all.map(({ listens }) => listens))
      if (!listening.every(Boolean)) throw new SettingsError('Laurel did not start: see above.')
      for (const member of all) void keep(member)
    },
    /** Lets each finish what it is answering, and waits until none is left. */
    async stop() {
      stopping.abort()
      const all = [...members]
      for (const { worker } of all) worker.process.kill('SIGTERM')
      const late = setTimeout(() => {
        for (const { worker } of all) worker.process.kill('SIGKILL')
      }, patience)
      await Promise.all(all.map(({ exited }) => exited))
      clearTimeout(late)
    },
  }
}
