import { type RefObject, useEffect, useState } from 'react'

const height = 40
const around = 12

/** Before the browser has measured: a screen's worth. */
const first = { start: 0, end: 40 }

/**
 * Which of many rows, each 40 px high, are near what the box shows: only they are drawn. All of them for the printer.
 * `end` is behind the last.
 */
export function useRowsInSight(box: RefObject<HTMLElement | null>, count: number) {
  const [sight, setSight] = useState(first)
  const [printing, setPrinting] = useState(false)

  useEffect(() => {
    const scroller = box.current
    if (!scroller) return
    const look = () => {
      const start = Math.max(0, Math.floor(scroller.scrollTop / height) - around)
      const end = Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + around
      // Steps of six, so that not every pixel draws anew.
      setSight({ start: start - (start % 6), end: end + 6 - (end % 6) })
    }
    const measure = new ResizeObserver(look)
    measure.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    const [before, after] = [() => setPrinting(true), () => setPrinting(false)]
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      measure.disconnect()
      scroller.removeEventListener('scroll', look)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [box])

  return printing ? { start: 0, end: count } : { start: Math.min(sight.start, count), end: Math.min(sight.end, count) }
}
