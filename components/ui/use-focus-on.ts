import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * A ref whose element takes the focus when it appears, and again whenever `news` is another value: what has just been said is
 * heard, and one goes on from there. Before it is painted: whoever sees it and presses a key has the focus already.
 */
export function useFocusOn<E extends HTMLElement>(news?: unknown): RefObject<E | null> {
  const ref = useRef<E>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value asks for the focus again
  useLayoutEffect(() => ref.current?.focus(), [news])
  return ref
}
