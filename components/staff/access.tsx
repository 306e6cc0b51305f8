import { RelativeTime } from '@/components/ui/relative-time'
import type { StaffPage } from '@/lib/contracts/browser/staff'
import { words } from '@/lib/i18n/words'
import { Deed } from './deed'
import { Section } from './section'

/** How somebody comes in, and how one lets them go or back in. */
export async function Access({ person }: { person: StaffPage }) {
  const t = await words('staff')
  const { id, standing, may, isMe } = person
  const name = person.face.name
  const when = (at: string | null) => ({ when: () => at && <RelativeTime at={at} /> })
  return (
    <Section id="access" title={t('access.title')}>
      <div className="grid gap-6">
        {standing === 'left' && <p>{t.rich('access.gone', when(person.leftAt))}</p>}
        {standing !== 'left' && !person.hasPassword && (
          <div className="grid gap-3">
            <p>{standing === 'invited' ? t.rich('access.invited', when(person.invitedAt)) : t('access.noPassword')}</p>
            {may && <Deed deed="again" id={id} label={t(standing === 'invited' ? 'access.again' : 'access.send')} />}
          </div>
        )}
        {standing !== 'left' && person.hasPassword && (
          <p>{t(person.twoStepsSince ? 'access.twoSteps' : 'access.noTwoSteps')}</p>
        )}
        {may && (
          <div className="flex flex-wrap items-start gap-3">
            {standing !== 'left' && person.twoStepsSince && !isMe && (
              <Deed deed="clear" id={id} label={t('access.clear')} now={t('access.clearNow')}>
                <p>{t('access.clearWhat', { name })}</p>
              </Deed>
            )}
            {standing === 'left' && (
              <Deed deed="back" id={id} label={t('access.back')} now={t('access.backNow')}>
                <p>{t('access.backWhat', { name })}</p>
              </Deed>
            )}
            {standing !== 'left' && !isMe && (
              <Deed
                deed="leave"
                id={id}
                label={t('access.leave')}
                now={t('access.leaveNow')}
                successor={
                  person.reports > 0
                    ? {
                        label: t('access.reports', { count: person.reports, name }),
                        hint: t('access.reportsHint'),
                        placeholder: t('form.managerPlaceholder'),
                      }
                    : undefined
                }
              >
                <p>{t('access.leaveWhat', { name })}</p>
                <p>{t('access.leaveKeeps')}</p>
              </Deed>
            )}
          </div>
        )}
        {standing === 'active' && person.mayBeginHiring && (
          <Deed deed="hiring" id={id} label={t('access.hiring')} now={t('access.hiringNow', { name })}>
            <p>{t('access.hiringWhat', { name })}</p>
            <p>{t('access.hiringKeeps')}</p>
          </Deed>
        )}
        {isMe && <p className="text-muted">{t('access.self')}</p>}
      </div>
    </Section>
  )
}
