import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LanguageSwitch } from '@/components/i18n/language-switch'
import { Words } from '@/components/i18n/words'
import { Door } from '@/components/people/door'
import { SetUpForm } from '@/components/people/set-up-form'
import { SetUpKey } from '@/components/people/set-up-key'
import { countriesIn } from '@/lib/contracts/browser/companies'
import { timeZones } from '@/lib/domain/calendar/zones'
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
          <SetUpForm setUpKey={given} countries={countriesIn(locales[locale].tag)} zones={timeZones} />
        ) : (
          <SetUpKey refused={given !== ''} />
        )}
      </Words>
      <LanguageSwitch />
    </Door>
  )
}
