import { useSyncExternalStore } from 'react'

export type Secrets = { user: string; secret: string }

const nothing: Secrets = { user: '', secret: '' }

// In memory and nowhere else: gone with the page. By kind, since one key opens both dialects with bearers.
const held: Record<string, Secrets> = {}
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** What somebody typed to prove who they are, for all operations that ask for the same kind. */
export function useSecrets(kind: string) {
  const secrets = useSyncExternalStore(
    subscribe,
    () => held[kind] ?? nothing,
    () => nothing,
  )
  function keep(changed: Partial<Secrets>) {
    held[kind] = { ...secrets, ...changed }
    for (const listener of listeners) listener()
  }
  return [secrets, keep] as const
}

const utf8 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** What goes into Authorization; null where nothing was typed. */
export function authorization(kind: string | null, { user, secret }: Secrets): string | null {
  if (!secret) return null
  if (kind === 'basic') return `Basic ${utf8(`${user}:${secret}`)}`
  return kind === 'token' ? `Token token=${secret}` : kind === 'bearer' ? `Bearer ${secret}` : null
}
