import { Tabs } from '@/components/ui/tabs'
import type { EventChoices } from '@/lib/contracts/browser/event-types'
import { words } from '@/lib/i18n/words'

type ViewsProps = { current: 'upcoming' | 'past' | 'month'; choices: EventChoices }

/** What is chosen, as an address says it; without the first sign. */
export const chosenIn = ({ kind, place }: EventChoices) =>
  new URLSearchParams({ ...(kind && { kind: String(kind) }), ...(place && { place: String(place) }) })

/** An address with what is chosen. */
export function withChoice(path: string, choices: EventChoices, more: Record<string, string> = {}): string {
  const query = new URLSearchParams([...Object.entries(more), ...chosenIn(choices)]).toString()
  return query ? `${path}?${query}` : path
}

/** The three ways to look at events; what one has chosen goes along. */
export async function Views({ current, choices }: ViewsProps) {
  const t = await words('events')
  const tabs = [
    { view: 'upcoming', href: withChoice('/events', choices) },
    { view: 'past', href: withChoice('/events', choices, { view: 'past' }) },
    { view: 'month', href: withChoice('/events/month', choices) },
  ] as const
  return (
    <Tabs
      label={t('views.label')}
      tabs={tabs.map(({ view, href }) => ({ href, label: t(`views.${view}`), current: view === current }))}
    />
  )
}
