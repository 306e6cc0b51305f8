import { Search } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Field, Input } from '@/components/ui/field'
import type { Askable } from '@/lib/contracts/browser/feedback-types'
import { words } from '@/lib/i18n/words'

/** Those of whom there is something to ask, to be searched and chosen from. */
export async function AskableList({ q, candidates }: { q: string; candidates: Askable[] }) {
  const t = await words('feedback')
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we serve */}
      <form role="search" method="get" action="/hiring/feedback/new" className="mb-4 flex items-end gap-2">
        <Field id="q" label={t('new.search')} className="min-w-0 grow">
          {wiring => <Input {...wiring} type="search" name="q" defaultValue={q} maxLength={100} autoComplete="off" />}
        </Field>
        <Button type="submit" className="h-11">
          <Search aria-hidden="true" className="size-4" />
          {t('new.find')}
        </Button>
      </form>
      {candidates.length === 0 ? (
        <EmptyState title={t('new.none')}>{t('new.noneWords')}</EmptyState>
      ) : (
        <ul aria-label={t('new.which')} className="divide-y divide-line border-line border-y">
          {candidates.map(({ id, name, email, hired }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
              <span className="min-w-40 grow basis-40">
                <bdi className="font-semibold">{name}</bdi>
                <span className="wrap-anywhere block text-muted text-small">{email}</span>
              </span>
              <Badge tone="approved">{t(hired ? 'new.hired' : 'new.checked')}</Badge>
              <Link
                href={`/hiring/feedback/new?candidate=${id}`}
                prefetch={false}
                aria-label={t('new.chooseOne', { name })}
                className={buttonClass({ size: 'small' })}
              >
                {t('new.choose')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
