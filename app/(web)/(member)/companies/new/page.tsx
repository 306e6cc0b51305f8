import type { Metadata } from 'next'
import { CompanyForm } from '@/components/companies/company-form'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { countriesIn } from '@/lib/contracts/browser/companies'
import { timeZones } from '@/lib/domain/calendar/zones'
import { runsInstallation } from '@/lib/domain/organizations/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('companies'))('form.title') })

export default async function NewCompany() {
  const [t, locale] = await Promise.all([words('companies'), currentLocale(), requireActorWho(runsInstallation)])
  return (
    <Column>
      <Back href="/companies">{t('one.back')}</Back>
      <PageHeader title={t('form.title')}>{t('form.intro')}</PageHeader>
      <Words of={['companies']}>
        <CompanyForm countries={countriesIn(locales[locale].tag)} zones={timeZones} />
      </Words>
    </Column>
  )
}
