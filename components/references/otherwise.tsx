import { Back } from '@/components/ui/back'
import { Button } from '@/components/ui/button'
import { declineForm, disownForm, putOffForm } from '@/lib/actions/respond'
import { translator } from '@/lib/i18n/translator'
import { DeclineReason } from './decline-reason'
import { GuestForm } from './guest-form'
import { GuestTitle } from './guest-page'
import type { OwnForm } from './own-form'

const backTo = (token: string) => `/respond/${encodeURIComponent(token)}`

/** Would rather not: why, if one likes. */
export function Decline({ token, locale, form: { recruiter, candidate } }: OwnForm) {
  const t = translator(locale, 'respond')
  return (
    <>
      <Back href={backTo(token)}>{t('title', { candidate })}</Back>
      <GuestTitle>{t('decline.title')}</GuestTitle>
      <p className="mb-6 text-large text-muted">{t('decline.intro', { recruiter })}</p>
      <GuestForm send={declineForm} token={token} locale={locale} className="grid justify-items-start gap-5">
        <DeclineReason label={t('decline.reason')} hint={t('decline.reasonHint', { recruiter })} />
        <Button type="submit" look="primary">
          {t('decline.press')}
        </Button>
      </GuestForm>
    </>
  )
}

/** Got somebody else's letter. */
export function NotMe({ token, locale, form: { recruiter, candidate, refereeName } }: OwnForm) {
  const t = translator(locale, 'respond')
  return (
    <>
      <Back href={backTo(token)}>{t('title', { candidate })}</Back>
      <GuestTitle>{t('notMe.title', { name: refereeName })}</GuestTitle>
      <p className="mb-6 text-large text-muted">{t('notMe.intro', { recruiter })}</p>
      <GuestForm send={disownForm} token={token} locale={locale}>
        <Button type="submit" look="primary">
          {t('notMe.press')}
        </Button>
      </GuestForm>
    </>
  )
}

const choices = [1, 3, 7, 14]

/** Later: when. */
export function Later({ token, locale, form: { candidate }, days }: OwnForm & { days: number | null }) {
  const t = translator(locale, 'respond')
  return (
    <>
      <Back href={backTo(token)}>{t('title', { candidate })}</Back>
      <GuestTitle>{days === null ? t('later.title') : t('later.done', { days })}</GuestTitle>
      <p className="mb-6 text-large text-muted">{days === null ? t('later.intro') : t('later.anyTime')}</p>
      {days === null && (
        <GuestForm send={putOffForm} token={token} locale={locale} className="flex flex-wrap gap-3">
          {choices.map(one => (
            <Button key={one} type="submit" name="days" value={one}>
              {t('later.in', { days: one })}
            </Button>
          ))}
        </GuestForm>
      )}
    </>
  )
}
