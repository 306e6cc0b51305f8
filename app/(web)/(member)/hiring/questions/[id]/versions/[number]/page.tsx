import type { Metadata } from 'next'
import { Preview } from '@/components/hiring/questions/preview'
import { QuestionTree } from '@/components/hiring/questions/question-tree'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { versionPage } from '@/lib/contracts/browser/question-sets'
import { isRecruiter } from '@/lib/domain/hiring/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('questionSets'))('title') })

type VersionProps = { params: Promise<{ id: string; number: string }>; searchParams: Promise<{ language?: string }> }

/** A version of a question set as it went out, to be read. */
export default async function Version({ params, searchParams }: VersionProps) {
  const [actor, asked, { language }, t, locale] = await Promise.all([
    requireActorWho(isRecruiter),
    params,
    searchParams,
    words('questionSets'),
    currentLocale(),
  ])
  const { set, number, title, total, ...version } = await foundOr404(
    versionPage(actor, asked, [language].flat()[0], locales[locale].tag),
  )
  const here = `/hiring/questions/${set.id}/versions/${number}`
  return (
    <Words of={['questionSets']}>
      <Back href={`/hiring/questions/${set.id}`}>{t('version.back', { title: set.title })}</Back>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>
              <bdi>{title}</bdi>, {t('version.number', { number })}
            </span>
            <Badge>{t('version.frozen')}</Badge>
          </span>
        }
      >
        {t('count', { count: total })} · <RelativeTime at={version.createdAt} />
        <br />
        {t('version.asItWas')}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 min-[80rem]:grid-cols-[minmax(0,1fr)_390px]">
        <section aria-labelledby="questions">
          <h2 id="questions" className="sr-only">
            {t('part.questions')}
          </h2>
          <QuestionTree set={set.id} groups={version.groups} mayEdit={false} />
        </section>
        <div className="self-start min-[80rem]:sticky min-[80rem]:top-6">
          <Preview preview={version.preview} hrefIn={code => `${here}?${new URLSearchParams({ language: code })}`} />
        </div>
      </div>
    </Words>
  )
}
