import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CopyTemplate } from '@/components/hiring/questions/copy-template'
import { NewSet } from '@/components/hiring/questions/new-set'
import { Preview } from '@/components/hiring/questions/preview'
import { TemplateList } from '@/components/hiring/questions/template-list'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { offeredLanguages } from '@/lib/contracts/browser/languages'
import { templatePage, templateRows } from '@/lib/contracts/browser/question-preview'
import { editsQuestions } from '@/lib/domain/hiring/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('questionSets'))('new') })

type NewProps = { searchParams: Promise<{ template?: string; language?: string }> }

const home = '/hiring/questions/new'

export default async function NewQuestionSet({ searchParams }: NewProps) {
  const [, { template, language }, t, locale] = await Promise.all([
    requireActorWho(editsQuestions),
    searchParams,
    words('questionSets'),
    currentLocale(),
  ])
  const { tag } = locales[locale]
  if (template !== undefined) {
    const shown = templatePage(template, language, tag)
    if (!shown) notFound()
    return (
      <Words of={['questionSets']}>
        <Back href={home}>{t('new')}</Back>
        <PageHeader title={<bdi lang="en">{shown.title}</bdi>} action={<CopyTemplate name={shown.name} />}>
          {t('count', { count: shown.preview.total })} · {t('template.intro')}
        </PageHeader>
        <div className="max-w-[26rem]">
          <Preview
            preview={shown.preview}
            hrefIn={code => `${home}?${new URLSearchParams({ template, language: code })}`}
          />
        </div>
      </Words>
    )
  }
  return (
    <Words of={['questionSets']}>
      <Back href="/hiring/questions">{t('back')}</Back>
      <PageHeader title={t('new')} />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-12">
        <section aria-labelledby="templates">
          <h2 id="templates" className="mb-1 font-serif text-lead">
            {t('template.title')}
          </h2>
          <p className="mb-3 text-muted">{t('template.intro')}</p>
          <TemplateList templates={templateRows(tag)} />
        </section>
        <section aria-labelledby="own">
          <h2 id="own" className="mb-3 font-serif text-lead">
            {t('template.own')}
          </h2>
          <NewSet languages={offeredLanguages(tag)} own={locale} />
        </section>
      </div>
    </Words>
  )
}
