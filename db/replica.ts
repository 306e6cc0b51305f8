import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { connect } from './client'
import type { Database } from './index'

export type ReplicaState = 'ok' | 'behind' | 'away'

type Settings = {
  url: string
  pool: number
  /** Renews the row that tells a replica's age, and gives the primary's clock, in seconds. */
  beat: () => Promise<number>
}

const beatEveryMs = 1000
/** Who is further behind than this is not asked: what others wrote should not be long in coming. */
const furthestBehind = 5
/** A query that takes longer is better asked of the primary. */
const slowestMs = 2000
/** The replica itself ends a slow query; who does not answer even then hangs. */
const patienceMs = slowestMs + 1000

class Behind extends Error {}
class Hangs extends Error {}

/** Fails with `Hangs` where there is no answer in time. */
async function inTime<T>(work: Promise<T>, ms = patienceMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Hangs()), ms)
  })
  try {
    return await Promise.race([work, tired])
  } finally {
    clearTimeout(timer)
  }
}

/** A replica, watched: asked only while it answers, in time, and is not far behind. */
export class Replica {
  #settings: Settings
  #open?: { sql: postgres.Sql; db: PostgresJsDatabase }
  #state: ReplicaState = 'away'
  #timer: NodeJS.Timeout
  #looking?: Promise<void>

  constructor(settings: Settings) {
    this.#settings = settings
    this.#timer = setInterval(() => void this.look(), beatEveryMs)
    this.#timer.unref()
    void this.look()
  }

  get state() {
    return this.#state
  }

  /** What `work` reads there, over one connection, if that has come as far as `mark`; undefined when it has not, or anything goes wrong. */
  async ask<T>(name: string, organizationId: number, mark: number, work: (tx: Database) => Promise<T>) {
    if (this.#state !== 'ok') return undefined
    try {
      return await inTime(
        this.#connected().db.transaction(async tx => {
          const [row] = await tx.execute<{ count: number }>(sql`
            select set_config('statement_timeout', ${String(slowestMs)}, true), coalesce((select count from write_marks
              where organization_id = ${organizationId} and writer = ${name}), 0)::float8 as count`)
          // Whatever comes later over this connection sees at least what the mark was committed with.
          if (row!.count < mark) throw new Behind()
          return { found: await work(tx) }
        }),
      )
    } catch (error) {
      if (error instanceof Hangs) this.#drop()
      return undefined
    }
  }

  /** Looks how it is, now. Never throws. */
  look(): Promise<void> {
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #lookNow() {
    // Without the primary there is nothing to compare with, and nobody who could ask.
    const now = await inTime(this.#settings.beat()).catch(() => null)
    if (now === null) return
    try {
      const [row] = await inTime(
        this.#connected().db.execute<{ at: number }>(
          sql`select extract(epoch from at)::float8 as at from replica_beats where id = 1`,
        ),
      )
      this.#state = row && now - row.at <= furthestBehind ? 'ok' : 'behind'
    } catch {
      this.#drop()
    }
  }

  #connected() {
    if (this.#open) return this.#open
    const client = connect(this.#settings.url, this.#settings.pool)
    this.#open = { sql: client, db: drizzle(client, { casing: 'snake_case' }) }
    return this.#open
  }

  /** Nothing is asked of it until it answers again; what waits for it need not wait longer. */
  #drop() {
    this.#state = 'away'
    const { sql: client } = this.#open ?? {}
    this.#open = undefined
    client?.end({ timeout: 0 }).catch(() => {})
  }

  async end() {
    clearInterval(this.#timer)
    this.#drop()
    await this.#looking
    this.#drop()
  }
}
