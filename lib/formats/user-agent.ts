import Bowser from 'bowser'

export type Device = { browser: string | null; system: string | null; kind: 'phone' | 'tablet' | 'desk' }

const kinds: Record<string, Device['kind']> = { mobile: 'phone', tablet: 'tablet' }

/** What a browser says it is, by the names people know; nulls where it says nothing of the sort. */
export function deviceOf(userAgent: string | null): Device {
  // The library refuses an empty text.
  const { browser, os, platform } = Bowser.parse(userAgent || 'unknown')
  return { browser: browser.name || null, system: os.name || null, kind: kinds[platform.type ?? ''] ?? 'desk' }
}
