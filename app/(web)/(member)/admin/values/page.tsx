import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ChangedBy } from '@/components/admin/changed-by'
import { Mark } from '@/components/brand/mark'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Shelve } from '@/components/values/shelve'
import { ValueTree } from '@/components/values/value-tree'
import { requireActorWho } from '@/lib/auth/require-actor'
import { valuePage } from '@/lib/contracts/browser/values'
import { lastChangeAmong } from '@/lib/domain/activity/last-changes'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.values') })

const keys = ['value.created', 'value.revised', 'value.archived', 'value.restored', 'value.moved']

export default async function Values() {
  const [actor, t, a] = await Promise.all([requireActorWho(isAdmin), words('valueAdmin'), words('admin')])
  const [{ tree, archived }, change] = await Promise.all([valuePage(actor), lastChangeAmong(actor, keys)])
  const add = (
    <Link href="/admin/values/new" className={buttonClass({ look: 'primary' })}>
      <Plus aria-hidden="true" className="size-4.5" />
      {t('new')}
    </Link>
  )
  return (
    <Words of={['valueAdmin']}>
      <PageHeader title={a('section.values')} action={tree.length > 0 && add}>
        {t('intro')}
      </PageHeader>
      {tree.length > 0 ? (
        <ValueTree tree={tree} />
      ) : (
        <EmptyState picture={<Mark className="size-12 text-accent" />} title={t('empty.title')} action={add}>
          {t('empty.words')}
        </EmptyState>
      )}
      <ChangedBy change={change} />
      {archived.length > 0 && (
        <section aria-labelledby="archived" className="mt-12">
          <h2 id="archived" className="mb-1 font-serif text-lead">
            {t('archived.title')}
          </h2>
          <p className="mb-3 text-muted">{t('archived.words')}</p>
          <ul className="divide-y divide-line border-line border-y">
            {archived.map(value => (
              <li key={value.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
                <Link
                  href={`/admin/values/${value.id}`}
                  dir="auto"
                  className="wrap-anywhere min-w-0 grow text-muted underline-offset-4 hover:underline"
                >
                  {value.name}
                </Link>
                <span className="text-muted text-small">{t('uses', { count: value.uses })}</span>
                <Shelve id={value.id} name={value.name} uses={value.uses} archived />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Words>
  )
}
