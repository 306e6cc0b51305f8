import type { Metadata } from 'next'
import { ChangedBy } from '@/components/admin/changed-by'
import { Words } from '@/components/i18n/words'
import { EntryList } from '@/components/structure/entry-list'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { structurePage } from '@/lib/contracts/browser/structure'
import { lastChangeAmong } from '@/lib/domain/activity/last-changes'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.structure') })

const done = { added: 'done.added', saved: 'done.saved', deleted: 'done.deleted' } as const
const deeds = ['created', 'revised', 'deleted', 'moved']

export default async function Structure({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const [actor, t, a, search] = await Promise.all([
    requireActorWho(isAdmin),
    words('structure'),
    words('admin'),
    searchParams,
  ])
  const lists = await structurePage(actor)
  const keys = lists.flatMap(({ kind }) => deeds.map(deed => `${kind}.${deed}`))
  const said = done[search.done as keyof typeof done]
  return (
    <Words of={['structure']}>
      <PageHeader title={a('section.structure')}>{t('intro')}</PageHeader>
      {said && <Done>{t(said)}</Done>}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {lists.map(list => (
          <EntryList key={list.kind} {...list} />
        ))}
      </div>
      <ChangedBy change={await lastChangeAmong(actor, keys)} />
    </Words>
  )
}
