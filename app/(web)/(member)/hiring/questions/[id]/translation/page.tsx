import type { Metadata } from 'next'
import { DropLanguage } from '@/components/hiring/questions/drop-language'
import { TranslationForm } from '@/components/hiring/questions/translation-form'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { translationPage } from '@/lib/contracts/browser/question-translation'
import { editsQuestions } from '@/lib/domain/hiring/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('questionSets'))('part.languages'),
})

type TranslationProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ language?: string; done?: string; at?: string }>
}

export default async function Translation({ params, searchParams }: TranslationProps) {
  const [actor, { id }, { language, done, at }, t, locale] = await Promise.all([
    requireActorWho(editsQuestions),
    params,
    searchParams,
    words('questionSets'),
    currentLocale(),
  ])
  const page = await foundOr404(translationPage(actor, id, language, locales[locale].tag))
  return (
    <Words of={['questionSets']}>
      <Back href={`/hiring/questions/${page.set.id}`}>{page.set.title}</Back>
      {done === 'kept' && <Done key={at}>{t('done.kept', { count: page.missing })}</Done>}
      <PageHeader title={t('language.title', { language: page.language.name })}>
        {t('language.intro', { original: page.original.name })}{' '}
        {page.missing > 0 && t('language.missing', { count: page.missing, total: page.total })}
      </PageHeader>
      <div className="grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-10">
        <TranslationForm key={`${page.language.code} ${at}`} page={page} />
        {page.missing < page.total && <DropLanguage set={page.set.id} language={page.language} />}
      </div>
    </Words>
  )
}
