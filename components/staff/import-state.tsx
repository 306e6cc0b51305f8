import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import type { importPage } from '@/lib/contracts/browser/staff-import'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale, words } from '@/lib/i18n/words'
import { ConsentForm } from './consent-form'
import { TaskProgress } from './task-progress'

type Found = NonNullable<Awaited<ReturnType<typeof importPage>>>['found']

const kinds = ['department', 'location', 'job', 'employeeClass'] as const
const meanwhile = /has changed since/

/** How far an import has come, and what there is to do about it. */
export async function ImportState({ found }: { found: Found }) {
  const [t, locale] = await Promise.all([words('staffImport'), currentLocale()])
  const { stage, counts, missing, error } = found
  if (stage === 'checking' || stage === 'importing')
    return (
      <div className="mb-8 max-w-prose">
        <TaskProgress
          key={found.taskId}
          id={found.taskId}
          label={t(`progress.${stage}`)}
          done={found.done}
          total={found.total}
        />
      </div>
    )
  if (stage === 'failed' || !counts || !missing)
    return (
      <Told tone="refused">
        {t('one.failed')}{' '}
        <Link href="/admin/people/import" className="underline underline-offset-4">
          {t('one.sendAgain')}
        </Link>
      </Told>
    )
  if (stage === 'imported')
    return (
      <Done>
        <p>{t('one.done', { added: counts.new, changed: counts.changed })}</p>
        {found.invited > 0 && <p>{t('one.invited', { count: found.invited })}</p>}
        <Link href="/admin/people" className="underline underline-offset-4">
          {t('one.see')}
        </Link>
      </Done>
    )
  const names = kinds.flatMap(kind =>
    missing[kind].length > 0 ? [t(`one.missing.${kind}`, { names: missing[kind].join(', ') })] : [],
  )
  return (
    <>
      {error && (
        <Told tone="pending">
          {meanwhile.test(error)
            ? t('one.changed')
            : t('one.trouble', { why: sayRefusal(locale, { code: 'unprocessable', message: error }).message })}
        </Told>
      )}
      {counts.wrong > 0 && (
        <Told tone="refused">
          <p>{t('one.wrong', { count: counts.wrong })}</p>
          <Link href="/admin/people/import" className={`${buttonClass()} mt-3`}>
            {t('one.sendAgain')}
          </Link>
        </Told>
      )}
      {counts.wrong === 0 && counts.new + counts.changed === 0 && <Told tone="off">{t('one.nothing')}</Told>}
      {counts.wrong === 0 && counts.new + counts.changed > 0 && (
        <ConsentForm id={found.id} fresh={counts.new} changed={counts.changed} missing={names} />
      )}
    </>
  )
}

const grounds = {
  refused: 'bg-refused-soft text-refused',
  pending: 'bg-pending-soft text-pending',
  off: 'bg-off-soft text-off',
}

function Told({ tone, children }: { tone: keyof typeof grounds; children: ReactNode }) {
  return (
    <div role="status" className={`mb-6 rounded-base px-4 py-3 font-semibold ${grounds[tone]}`}>
      {children}
    </div>
  )
}
