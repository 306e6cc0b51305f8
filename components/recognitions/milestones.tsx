import { Cake, Sprout } from 'lucide-react'
import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import type { WeekMilestones } from '@/lib/contracts/browser/milestones'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { MilestoneChoices } from './milestone-choices'

const most = 3

/** Whose birthday or anniversary it is this week, in a quiet strip; nothing where there is none. */
export async function Milestones({ week }: { week: WeekMilestones }) {
  const { milestones, choices } = week
  if (milestones.length === 0) return null
  const t = await words('feed')
  const rest = milestones.slice(most)
  return (
    <section aria-labelledby="milestones" data-screen-only className="mt-6 border-line border-t pt-4">
      <div className="flex items-center justify-between gap-3">
        <h2 id="milestones" className="font-semibold text-muted text-small">
          {t('milestones.title')}
        </h2>
        <MilestoneChoices choices={choices} />
      </div>
      <Rows milestones={milestones.slice(0, most)} today={week.today} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-8 cursor-pointer items-center rounded-small text-muted text-small hover:text-ink">
            {t('milestones.more', { count: rest.length })}
          </summary>
          <Rows milestones={rest} today={week.today} />
        </details>
      )}
    </section>
  )
}

async function Rows({ milestones, today }: Pick<WeekMilestones, 'milestones' | 'today'>) {
  const t = await words('feed')
  const { tag } = locales[await currentLocale()]
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' })
  const dayOf = (date: string) =>
    date === today ? t('milestones.today') : t('milestones.on', { day: weekday.format(new Date(date)) })
  return (
    <ul className="grid">
      {milestones.map(({ person, kind, years, date }) => {
        const Icon = kind === 'birthday' ? Cake : Sprout
        return (
          <li key={`${kind} ${person.id}`} className="flex min-h-10 items-center gap-2.5">
            <Avatar name={person.name} src={person.avatarUrl} size="small" />
            <span className="min-w-0 grow">
              {kind === 'birthday'
                ? t('milestones.birthday', { name: person.name, day: dayOf(date) })
                : t('milestones.years', { name: person.name, count: years, day: dayOf(date) })}
              <Icon aria-hidden="true" className="ms-1.5 inline size-4 text-muted" />
            </span>
            <Link
              href={`/?thank=${person.id}`}
              prefetch={false}
              aria-label={t('milestones.thank', { name: person.name })}
              className={buttonClass({ look: 'quiet', size: 'small' })}
            >
              {t('milestones.thankShort')}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
