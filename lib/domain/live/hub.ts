import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { listenTo } from '@/db/listen'
import { logger } from '@/lib/logger'
import type { PersonActor } from '../actor'
import { livingSessions } from '../credentials/living-sessions'
import { channel, type News, readNews } from './news'

/** What reaches one open page. `missed`: something may have happened unheard; `ended`: the session is over. */
export type LiveEvent = { kind: 'feed'; id: number } | { kind: 'notices' } | { kind: 'missed' } | { kind: 'ended' }

export type Listener = {
  organizationId: number
  personId: number
  sessionId: string
  tell(event: LiveEvent): void
  /** Keeps what lies between from thinking the line is dead. */
  beat(): void
  close(): void
}

/** Between two heartbeats; a session that ended unheard is noticed as late as this. */
const beatEvery = 15_000

/** A page that nobody looks at closes its line, so more than this is no reader. */
export const mostPerPerson = 12

/** Hands on what PostgreSQL says to the pages that are open on this server, by one connection and one heartbeat for all. */
class Hub {
  #listeners = new Set<Listener>()
  #ownName = randomUUID()
  #line?: ReturnType<typeof listenTo>
  #lineWasOpen = false
  #heardItself = true
  #timer?: NodeJS.Timeout

  add(listener: Listener): () => void {
    this.#listeners.add(listener)
    if (!this.#timer) this.#begin()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) void this.#end()
    }
  }

  countOf = (organizationId: number, personId: number) =>
    [...this.#listeners].filter(one => one.organizationId === organizationId && one.personId === personId).length

  /** Lets every page go; each looks for another server, or for this one when it is back. */
  async close() {
    for (const one of [...this.#listeners]) one.close()
    await this.#end()
  }

  #begin() {
    this.#heardItself = true
    this.#open()
    this.#timer = setInterval(
      () => void this.#beat().catch(error => logger().warn({ err: error }, 'Live updates could not look around')),
      beatEvery,
    )
    this.#timer.unref()
  }

  #open() {
    this.#line = listenTo(
      channel,
      payload => this.#hear(payload),
      () => {
        if (this.#lineWasOpen) for (const one of this.#listeners) one.tell({ kind: 'missed' })
        this.#lineWasOpen = true
      },
    )
  }

  async #end() {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#lineWasOpen = false
    const line = this.#line
    this.#line = undefined
    await line?.end()
  }

  #hear(payload: string) {
    if (payload === this.#ownName) this.#heardItself = true
    const news = readNews(payload)
    if (!news) return
    if (news.kind === 'feed') this.#tellOfFeed(news)
    else if (news.kind === 'notices') for (const one of this.#concerned(news)) one.tell({ kind: 'notices' })
    else if (news.kind === 'sessions')
      void this.#letGo(this.#concerned(news)).catch(error =>
        logger().warn({ err: error }, 'A session was not looked up'),
      )
  }

  #tellOfFeed({ organizationId, ids }: News) {
    for (const one of this.#listeners)
      if (one.organizationId === organizationId) for (const id of ids) one.tell({ kind: 'feed', id })
  }

  #concerned({ organizationId, ids }: News): Listener[] {
    const people = new Set(ids)
    return [...this.#listeners].filter(one => one.organizationId === organizationId && people.has(one.personId))
  }

  /** Closes the lines of sessions that have ended. */
  async #letGo(listeners: Listener[]) {
    if (listeners.length === 0) return
    const living = await livingSessions([...new Set(listeners.map(one => one.sessionId))])
    for (const one of listeners) {
      if (living.has(one.sessionId)) continue
      one.tell({ kind: 'ended' })
      one.close()
    }
  }

  async #beat() {
    for (const one of this.#listeners) one.beat()
    if (!this.#heardItself) {
      // A line that looks open and is dead: the other end went without a word.
      await this.#line?.end()
      if (this.#timer) this.#open()
    }
    this.#heardItself = false
    await db.execute(sql`select pg_notify(${channel}, ${this.#ownName})`)
    await this.#letGo([...this.#listeners])
  }
}

// The fast lane and Next are two bundles in one process; the listening connection must be one.
const shared = globalThis as typeof globalThis & { laurelLive?: Hub }

const hub = () => {
  shared.laurelLive ??= new Hub()
  return shared.laurelLive
}

/** Whether one more page of this person may listen. */
export const mayListen = (actor: PersonActor) => hub().countOf(actor.organization.id, actor.personId) < mostPerPerson

/** From now on `listener` hears what concerns it. Gives what stops that. */
export const listen = (listener: Listener) => hub().add(listener)

/** Closes every line of this server and the connection behind them. */
export const closeLive = () => shared.laurelLive?.close() ?? Promise.resolve()
