import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { RequestLine } from '@/lib/contracts/browser/candidates-types'
import { words } from '@/lib/i18n/words'
import { ReferenceCount } from './reference-count'
import { RequestState } from './request-state'

const example: RequestLine = {
  id: 'example',
  status: 'in_progress',
  answered: 2,
  needed: 3,
  managersAnswered: 1,
  managersNeeded: 1,
}

/** A firm that begins: what this is, one thing to do, and what comes of it. */
export async function NoCandidates() {
  const t = await words('candidates')
  return (
    <EmptyState
      title={t('none.title')}
      action={
        <Link href="/hiring/candidates/new" className={buttonClass({ look: 'primary' })}>
          {t('add')}
        </Link>
      }
      example={
        <figure className="mx-auto grid max-w-prose gap-3">
          <figcaption className="font-semibold">{t('none.example')}</figcaption>
          <p className="text-muted">{t('none.exampleText')}</p>
          <p className="flex flex-wrap items-center gap-x-5 gap-y-1 rounded-base bg-sunken px-4 py-3">
            <span className="font-semibold">Cara Cohen</span>
            <RequestState status={example.status} />
            <ReferenceCount request={example} />
          </p>
        </figure>
      }
    >
      {t('none.words')}{' '}
      {t.rich('none.orImport', {
        link: chunks => (
          <Link href="/hiring/candidates/import" className="text-accent underline underline-offset-4">
            {chunks}
          </Link>
        ),
      })}
    </EmptyState>
  )
}

/** Nobody fits what was searched for. */
export async function NobodyFits({ everyone }: { everyone: string }) {
  const t = await words('candidates')
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <Link href={everyone} className={buttonClass()}>
          {t('empty.action')}
        </Link>
      }
    >
      {t('empty.words')}
    </EmptyState>
  )
}
