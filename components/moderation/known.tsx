import { useTranslations } from 'use-intl'
import type { ReportedItem } from '@/lib/contracts/browser/moderation-types'
import { name } from './reports'

/** A short history of both sides: what was reported of the one, what the others have reported. */
export function Known({ item }: { item: ReportedItem }) {
  const t = useTranslations('moderation')
  const { giver, giverHistory, keptBefore, reports } = item
  const { received, ...outcomes } = giverHistory
  const decided = outcomes.kept + outcomes.hidden + outcomes.removed > 0
  return (
    <section className="rounded-base bg-sunken px-4 py-3 text-small">
      <h3 className="mb-1 font-semibold">{t('known')}</h3>
      <ul className="grid gap-0.5 text-muted">
        {keptBefore > 0 && <li className="text-ink">{t('keptBefore', { count: keptBefore })}</li>}
        <li>
          {t.rich('giver', { b: name, name: giver.name, received })}
          {decided && <> ({t('outcomes', outcomes)})</>}
        </li>
        {reports.map(({ id, reporter }) => (
          <li key={id}>
            {t.rich('reporter', { b: name, name: reporter.name, made: reporter.made })}
            {reporter.made > 0 && <> ({t('upheld', { count: reporter.upheld })})</>}
          </li>
        ))}
      </ul>
    </section>
  )
}
