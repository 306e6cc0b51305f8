'use client'

import { useMe } from './use-me'
import { counted } from './words'

export function Greeting({ limit }: { limit: number }) {
  const { person, hi5Balance } = useMe()
  return (
    <header data-screen-only className="mb-6">
      <h1 className="font-serif text-title">Good to see you, {person.name.split(' ')[0]}</h1>
      <p aria-live="polite" className="mt-1 text-muted">
        {hi5Balance > 0 ? `${hi5Balance} of ${counted(limit, 'hi5', 'hi5s')} left to give` : 'All your hi5s are given'}
      </p>
    </header>
  )
}
