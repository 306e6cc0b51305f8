import { Chip } from '@/components/ui/chip'
import type { Portrait } from '@/lib/contracts/browser/types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { Fact, Section } from './fact'

const link = 'rounded-small text-accent underline-offset-4 hover:underline'

/** How to reach somebody, where they work, what they say of themselves and what they are known for. */
export async function PortraitFacts({ portrait }: { portrait: Portrait }) {
  const [t, locale] = await Promise.all([words('people'), currentLocale()])
  const { phone, extension, reachedPrivately: home } = portrait
  const date = new Intl.DateTimeFormat(locales[locale].tag, { timeZone: 'UTC', dateStyle: 'long' })
  const name = portrait.firstName
  return (
    <>
      {portrait.about && (
        <Section title={t('profile.about')}>
          <p className="letter whitespace-pre-line text-large" dir="auto">
            {portrait.about}
          </p>
        </Section>
      )}
      {portrait.values.length > 0 && (
        <Section title={t('profile.values')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {portrait.values.map(value => (
              <li key={value.id} className="flex max-w-full items-center gap-2">
                <Chip tint={value.tint}>{value.name}</Chip>
                <span className="whitespace-nowrap text-muted text-small">
                  {t('profile.times', { count: value.times })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('profile.contact', { name })}>
        <dl className="grid gap-2">
          <Fact name={t('profile.email')}>
            <a href={`mailto:${portrait.email}`} className={link}>
              {portrait.email}
            </a>
          </Fact>
          <Fact name={t('profile.phone')}>
            {(phone || extension) && (
              <>
                {phone && (
                  <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr" className={link}>
                    {phone}
                  </a>
                )}{' '}
                {extension && t('profile.extension', { extension })}
              </>
            )}
          </Fact>
          {portrait.links.map(url => (
            <Fact key={url} name={t('profile.elsewhere')}>
              <a href={url} rel="noreferrer nofollow" target="_blank" className={link}>
                {new URL(url).host.replace(/^www\./, '')}
              </a>
            </Fact>
          ))}
          <Fact name={t('profile.since')}>{portrait.hiredOn && date.format(new Date(portrait.hiredOn))}</Fact>
          {portrait.notes.map(note => (
            <Fact key={note.id} name={note.name}>
              {note.content}
            </Fact>
          ))}
        </dl>
      </Section>
      {home && (home.phone || home.emergencyName || home.emergencyNumber) && (
        <Section title={t('profile.private')} hint={t('profile.privateHint', { name })}>
          <dl className="grid gap-2">
            <Fact name={t('profile.privatePhone')}>{home.phone}</Fact>
            <Fact name={t('profile.emergency')}>
              {[home.emergencyName, home.emergencyNumber].filter(Boolean).join(', ')}
            </Fact>
          </dl>
        </Section>
      )}
    </>
  )
}
