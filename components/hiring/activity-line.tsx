import Link from 'next/link'
import type { ReactNode } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import { activityMessage, activityParts, activityValues, type StoryDeed } from '@/lib/contracts/browser/activity-words'
import { currentLocale, words } from '@/lib/i18n/words'

type ActivityLineProps = {
  deed: StoryDeed
  /** The candidate's name leads to them; on their own page it need not. */
  linked?: boolean
}

type Rich = (key: string, values: Record<string, unknown>) => ReactNode

/** One line of what happened in hiring: a sentence with everybody's name, and when. */
export async function ActivityLine({ deed, linked = false }: ActivityLineProps) {
  const [t, locale] = await Promise.all([words('activities'), currentLocale()])
  const { who, candidate, subject } = activityParts(locale, deed)
  const uuid = linked && deed.candidate && !deed.candidate.isGone && deed.candidate.uuid
  const sentence = (t.rich as unknown as Rich)(activityMessage(deed), {
    ...activityValues(locale, deed),
    who: () => <bdi className="font-semibold">{who}</bdi>,
    s: () => <bdi>{subject}</bdi>,
    candidate: () =>
      uuid ? (
        <Link
          href={`/hiring/candidates/${uuid}`}
          prefetch={false}
          className="underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          <bdi>{candidate}</bdi>
        </Link>
      ) : (
        <bdi>{candidate}</bdi>
      ),
  })
  return (
    <li className="wrap-anywhere flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-2.5">
      <p className="min-w-0">{sentence}</p>
      <RelativeTime at={deed.at.toISOString()} className="shrink-0 text-muted text-small" />
    </li>
  )
}
