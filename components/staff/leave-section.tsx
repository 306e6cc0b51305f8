import type { StaffPage } from '@/lib/contracts/browser/staff'
import { words } from '@/lib/i18n/words'
import { LeaveForms } from './leave-forms'
import { Section } from './section'

/** What somebody has left of each kind of leave, and the forms that change it. */
export async function LeaveSection({ person }: { person: StaffPage }) {
  const t = await words('staff')
  const { accounts, kinds, id, today } = person
  return (
    <Section id="leave" title={t('leave.title')}>
      {accounts.length > 0 && (
        <ul aria-label={t('leave.list')} className="mb-6 divide-y divide-line border-line border-y">
          {accounts.map(one => (
            <li key={one.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
              <span className="font-semibold">{one.name}</span>
              <span className="text-muted tabular-nums">
                {one.left === null ? t('leave.unlimited') : t('leave.left', { days: one.left })} ·{' '}
                {t('leave.used', { days: one.used })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > 0 ? (
        <LeaveForms id={id} kinds={kinds} today={today} />
      ) : (
        <p className="text-muted">{t('leave.none')}</p>
      )}
    </Section>
  )
}
