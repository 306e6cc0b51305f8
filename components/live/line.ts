// The page's one line to the server, open while somebody listens and looks.

/** feed: the id of a recognition that is new in the company. `missed`: anything may have happened meanwhile, ask again. */
export type LiveNews = { feed: { id: number } | 'missed'; notices: 'changed' | 'missed' }

export type LiveKind = keyof LiveNews

type Heard = { [Kind in LiveKind]: Set<(news: LiveNews[Kind]) => void> }

const heard: Heard = { feed: new Set(), notices: new Set() }
const afterLoad = 1000
const shortest = 1000
const longest = 60_000
/** Who only glances at another tab misses nothing. */
const patience = 5000

let source: EventSource | undefined
let waiting: ReturnType<typeof setTimeout> | undefined
let pausing: ReturnType<typeof setTimeout> | undefined
let failures = 0
let openedBefore = false
let signedOut = false
let watching = false

function missed() {
  for (const one of heard.feed) one('missed')
  for (const one of heard.notices) one('missed')
}

function hangUp() {
  clearTimeout(waiting)
  waiting = undefined
  source?.close()
  source = undefined
}

/** Tries again later, each time about twice as long, and not all pages at the same moment. */
function tryLater() {
  hangUp()
  const most = Math.min(longest, shortest * 2 ** failures++)
  waiting = setTimeout(dial, most / 2 + (Math.random() * most) / 2)
}

function dial() {
  clearTimeout(waiting)
  waiting = undefined
  if (source || signedOut || document.hidden || heard.feed.size + heard.notices.size === 0) return
  source = new EventSource('/api/browser/live')
  source.addEventListener('open', () => {
    failures = 0
    if (openedBefore) missed()
    openedBefore = true
  })
  source.addEventListener('feed', event => {
    const news: { id: number } = JSON.parse(event.data)
    for (const one of heard.feed) one(news)
  })
  source.addEventListener('notices', () => {
    for (const one of heard.notices) one('changed')
  })
  source.addEventListener('missed', missed)
  source.addEventListener('ended', () => {
    signedOut = true
    hangUp()
  })
  source.addEventListener('error', tryLater)
}

function watch() {
  watching = true
  document.addEventListener('visibilitychange', () => {
    clearTimeout(pausing)
    if (document.hidden) pausing = setTimeout(hangUp, patience)
    else dial()
  })
  // A page kept for the way back may hold no line open.
  window.addEventListener('pagehide', hangUp)
  window.addEventListener('pageshow', dial)
  // The page itself comes first.
  const begin = () => {
    waiting = setTimeout(dial, afterLoad)
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}

/** From now on `listener` hears news of that kind. Gives what stops that. For effects; components take `useLive`. */
export function listenLive<Kind extends LiveKind>(kind: Kind, listener: (news: LiveNews[Kind]) => void): () => void {
  heard[kind].add(listener)
  if (!watching) watch()
  else if (!waiting) dial()
  return () => {
    heard[kind].delete(listener)
    if (heard.feed.size + heard.notices.size === 0) hangUp()
  }
}
