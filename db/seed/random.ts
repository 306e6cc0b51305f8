/** Chance that comes out the same every time: the demo company never differs between two installations. */
export type Random = ReturnType<typeof seeded>

/** A generator (mulberry32) with the few ways of choosing that the seed needs. */
export function seeded(seed: number) {
  let state = seed
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!

  function shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last--) {
      const other = whole(0, last)
      ;[copy[last], copy[other]] = [copy[other]!, copy[last]!]
    }
    return copy
  }

  /** One of the list, the likelier the heavier; `weight` must be positive for one of them at least. */
  function pickBy<T>(list: readonly T[], weight: (one: T) => number): T {
    let left = next() * list.reduce((sum, one) => sum + weight(one), 0)
    for (const one of list) {
      left -= weight(one)
      if (left < 0) return one
    }
    return list.at(-1)!
  }

  /** Deals the list out in random order, again and again, so that nothing comes back soon. */
  function dealer<T>(list: readonly T[]): () => T {
    let hand: T[] = []
    return () => {
      if (hand.length === 0) hand = shuffle(list)
      return hand.pop()!
    }
  }

  return { next, whole, pick, pickBy, shuffle, dealer, chance: (probability: number) => next() < probability }
}
