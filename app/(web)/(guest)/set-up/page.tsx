import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LanguageSwitch } from '@/components/i18n/language-switch'
import { Words } from '@/components/i18n/words'
import { Door } from '@/components/people/door'
import { SetUpForm } from '@/components/people/set-up-form'
import { SetUpKey } from '@/components/people/set-up-key'
import { libraryCountries } from '@/lib/domain/calendar/holidays'
import { isVacant, opensSetUp } from '@/lib/domain/organizations/founding'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('setUp'))('tab') })

type SetUpProps = { searchParams: Promise<{ key?: string | string[] }> }

/** The first page of an empty installation: founds its company. Once there is one, it leads to signing in. */
export default async function SetUp({ searchParams }: SetUpProps) {
  if (!(await isVacant())) redirect('/sign-in')
  const [{ key }, t, locale] = await Promise.all([searchParams, words('setUp'), currentLocale()])
  const given = [key ?? ''].flat()[0]!.trim()
  const opens = opensSetUp(given)
  return (
    <Door title={t('title')}>
      <Words of={['setUp']}>
        {opens ? (
          <SetUpForm setUpKey={given} countries={countriesIn(locales[locale].tag)} zones={zones()} />
        ) : (
          <SetUpKey refused={given !== ''} />
        )}
      </Words>
      <LanguageSwitch />
    </Door>
  )
}

/** The countries whose holidays are known, as the reader calls them, in their alphabet. */
function countriesIn(tag: string) {
  const names = new Intl.DisplayNames(tag, { type: 'region' })
  return libraryCountries()
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, tag))
}

const zones = () => ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')]
