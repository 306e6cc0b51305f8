import { type MouseEvent, useEffect, useEffectEvent, useRef } from 'react'

/** Which kudos stood where on the screen when the reader went on to a page of its own. */
type Place = { id: number; top: number }

// It lives in the history's own entry: the way back finds it, a new visit does not.
const kept = (): Place | undefined => window.history.state?.feedPlace

let lengthAfterLeaving = 0

/** The feed is the page just before this one, so the way back leads there. */
export const cameFromFeed = () => window.history.length === lengthAfterLeaving

const nodeOf = (id: number) => document.getElementById(`kudos-${id}`)?.closest('article')

/**
 * Keeps the reader's place in the feed: gives what notes it when they follow a link out of a kudos, and on their way back
 * asks for older pages until that kudos is there, and puts it where it was.
 */
export function useFeedPlace({ ids, more, ready }: { ids: number[]; more?: () => unknown; ready: boolean }) {
  const wanted = useRef<Place | null>(null)
  useEffect(() => {
    wanted.current = kept() ?? null
  }, [])

  const restore = useEffectEvent(() => {
    const place = wanted.current
    if (!place || !ready) return
    const node = nodeOf(place.id)
    if (!node && more) return void more()
    wanted.current = null
    if (!node) return
    // After the browser's own attempt, which knows nothing of what had to be loaded first.
    requestAnimationFrame(() => window.scrollBy(0, node.getBoundingClientRect().top - place.top))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that comes is another chance
  useEffect(() => restore(), [ids.length, ready])

  function note(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null
    const article = target?.closest('a')?.closest('article')
    const id = Number(article?.getAttribute('aria-labelledby')?.slice('kudos-'.length))
    if (!article || !id) return
    const feedPlace: Place = { id, top: article.getBoundingClientRect().top }
    window.history.replaceState({ ...window.history.state, feedPlace }, '')
    lengthAfterLeaving = window.history.length + 1
  }

  return note
}
