import { plainLine } from '@/lib/formats/text'
import { asLocale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Firm, HiringLetter, Sender } from './letter'
import { shortText } from './short-text'

export type FeedbackAsked = {
  language: string
  /** The candidate is asked how the check was; somebody at the employer, how the one who was hired does. */
  audience: 'candidate' | 'employer'
  name: string
  candidate: string
  firm: Firm
  recruiter: Sender
  isReminder: boolean
  dueOn: Date
  link: string
}

/** To somebody after a check: how was it, or how does the new colleague do; or a reminder of it. In every language of the portal. */
export function feedbackLetter(asked: FeedbackAsked): HiringLetter {
  const locale = asLocale(asked.language.split('-')[0]) ?? 'en'
  const t = translator(locale, 'feedbackMail')
  const { audience, firm, link } = asked
  const names = {
    name: plainLine(asked.name),
    candidate: plainLine(asked.candidate),
    firm: plainLine(firm.name),
    recruiter: plainLine(asked.recruiter.name),
  }
  const when = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'full', timeZone: firm.timeZone })
  const subject = t(`${audience}.subject`, names)
  return {
    letter: {
      language: locale,
      brand: { ...firm, name: names.firm },
      subject: asked.isReminder ? t('reminder', { subject }) : subject,
      preview: t('preview', names),
      heading: t(`${audience}.heading`, names),
      before: [
        t('hello', names),
        t(`${audience}.words`, names),
        t('short', { date: when.format(asked.dueOn) }),
        ...(asked.isReminder ? [t('again')] : []),
      ].join('\n\n'),
      quotes: [],
      after: [t(`${audience}.readers`, names), t('mine')].join('\n\n'),
      action: { label: t('action'), url: link },
      reason: t(`${audience}.reason`, names),
    },
    text: shortText(subject, link),
    fromName: t('from', names),
    replyTo: asked.recruiter.email,
  }
}
