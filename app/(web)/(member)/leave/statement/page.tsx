import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Heading } from '@/components/leave/heading'
import { StatementNav } from '@/components/leave/statement-nav'
import { StatementTable } from '@/components/leave/statement-table'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveStatement } from '@/lib/contracts/browser/leave-pages'
import { addDays } from '@/lib/domain/calendar/dates'
import { todayFor } from '@/lib/domain/leave/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leave'))('statement') })

type StatementPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

export default async function StatementPage({ searchParams }: StatementPageProps) {
  const [actor, asked, t] = await Promise.all([requireActor(), searchParams, words('leave')])
  const statement = await leaveStatement(actor, { kind: one(asked.kind), on: one(asked.on) })
  if (!statement) notFound()
  const { kind, from, to, lines } = statement
  return (
    <>
      <Heading title={t('statement')} back={{ href: '/leave', name: t('back') }} />
      {kind ? (
        <>
          <p className="mb-6 text-muted">{kind.limited ? t('books.intro') : t('books.noBalance')}</p>
          <StatementNav statement={statement} before={addDays(from, -1)} after={addDays(to, 1)} />
          {lines.length === 0 && <p className="mb-4 text-muted">{t('books.noLines')}</p>}
          {(kind.limited || lines.length > 0) && (
            <StatementTable statement={statement} limited={kind.limited} today={todayFor(actor)} />
          )}
        </>
      ) : (
        <EmptyState title={t('noKinds')}>{t('noKindsWhy')}</EmptyState>
      )}
    </>
  )
}
