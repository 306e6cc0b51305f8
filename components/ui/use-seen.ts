import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls back when the element comes within a screen of being seen. */
export function useSeen<T extends Element>(onSeen: () => void, watching: boolean) {
  const element = useRef<T>(null)
  const seen = useEffectEvent(onSeen)
  useEffect(() => {
    if (!element.current || !watching) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen(), { rootMargin: '600px' })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [watching])
  return element
}
