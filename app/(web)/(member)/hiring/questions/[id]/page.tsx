import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { LanguageList } from '@/components/hiring/questions/language-list'
import { Preview } from '@/components/hiring/questions/preview'
import { QuestionTree } from '@/components/hiring/questions/question-tree'
import { SetForm } from '@/components/hiring/questions/set-form'
import { SetPart } from '@/components/hiring/questions/set-part'
import { SetUse } from '@/components/hiring/questions/set-use'
import { VersionList } from '@/components/hiring/questions/version-list'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { offeredLanguages } from '@/lib/contracts/browser/languages'
import { setPage } from '@/lib/contracts/browser/question-sets'
import { editsQuestions, isRecruiter } from '@/lib/domain/hiring/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('questionSets'))('title') })

type BuilderProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ language?: string; done?: string; at?: string }>
}

const deeds = ['made', 'copied', 'saved', 'added', 'untranslated'] as const

export default async function Builder({ params, searchParams }: BuilderProps) {
  const [actor, { id }, { language, done, at }, t, locale] = await Promise.all([
    requireActorWho(isRecruiter),
    params,
    searchParams,
    words('questionSets'),
    currentLocale(),
  ])
  const { tag } = locales[locale]
  const set = await foundOr404(setPage(actor, id, language, tag))
  const mayEdit = editsQuestions(actor)
  const deed = deeds.find(one => one === done)
  const here = `/hiring/questions/${set.id}`
  return (
    <Words of={['questionSets']}>
      <Back href="/hiring/questions">{t('back')}</Back>
      {deed && <Done key={at}>{t(`done.${deed}`)}</Done>}
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi>{set.title}</bdi>
            <span className="flex gap-2 font-sans">
              {set.isDefault && <Badge tone="approved">{t('badge.default')}</Badge>}
              {set.archived && <Badge>{t('badge.archived')}</Badge>}
            </span>
          </span>
        }
        action={
          <>
            {/* Below the questions where there is no room beside them. */}
            <Link href="#preview" className={`${buttonClass()} min-[80rem]:hidden!`}>
              {t('seePreview')}
            </Link>
            {mayEdit && (
              <Link href={`${here}/questions/new`} className={buttonClass({ look: 'primary' })}>
                <Plus aria-hidden="true" className="size-4.5" />
                {t('question.add')}
              </Link>
            )}
          </>
        }
      >
        {t('count', { count: set.total })} · {t('usedBy', { count: set.used })}
        {!mayEdit && ` · ${t('readOnly')}`}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 min-[80rem]:grid-cols-[minmax(0,1fr)_390px]">
        <div className="grid content-start gap-12">
          {set.total > 0 && (
            <section aria-labelledby="questions">
              <h2 id="questions" className="sr-only">
                {t('part.questions')}
              </h2>
              <QuestionTree set={set.id} groups={set.groups} mayEdit={mayEdit} />
            </section>
          )}
          <SetPart title={t('part.languages')}>
            <LanguageList set={set} mayEdit={mayEdit} />
          </SetPart>
          <SetPart title={t('part.versions')} hint={t('version.words')}>
            <VersionList set={set} />
          </SetPart>
          {mayEdit && (
            <>
              <SetPart title={t('part.about')}>
                <SetForm key={set.seen} set={set} languages={offeredLanguages(tag, [set.language.code])} />
              </SetPart>
              <SetPart title={t('part.use')}>
                <SetUse set={set} />
              </SetPart>
            </>
          )}
        </div>
        <div className="self-start min-[80rem]:sticky min-[80rem]:top-6">
          <Preview preview={set.preview} hrefIn={code => `${here}?${new URLSearchParams({ language: code })}`} />
        </div>
      </div>
    </Words>
  )
}
