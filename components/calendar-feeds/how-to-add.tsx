import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

const programs = ['google', 'outlook', 'apple'] as const

/** How a calendar program is given a link: a line each. */
export function HowToAdd({ link }: { link: string }) {
  const t = useTranslations('calendarFeeds')
  const b = (name: ReactNode) => <b className="font-semibold">{name}</b>
  return (
    <div className="text-small">
      <h3 className="font-semibold">{t('how')}</h3>
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {programs.map(program => (
          <li key={program}>{t.rich(program, { b })}</li>
        ))}
      </ul>
      <p className="mt-2 text-muted">{t('slow')}</p>
      <p className="mt-2">
        <a href={link.replace(/^https?:/, 'webcal:')} className="text-accent underline underline-offset-4">
          {t('open')}
        </a>
      </p>
    </div>
  )
}
