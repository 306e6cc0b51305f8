import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Column } from '@/components/frame/column'
import { Heading } from '@/components/leave/heading'
import { StatementNav } from '@/components/leave/statement-nav'
import { StatementTable } from '@/components/leave/statement-table'
import { words } from '@/components/leave/words'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveStatement } from '@/lib/contracts/browser/leave-pages'
import { addDays } from '@/lib/domain/calendar/dates'
import { todayFor } from '@/lib/domain/leave/policy'

export const metadata: Metadata = { title: words.statement }

type StatementPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

export default async function StatementPage({ searchParams }: StatementPageProps) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams])
  const statement = await leaveStatement(actor, { kind: one(asked.kind), on: one(asked.on) })
  if (!statement) notFound()
  const { kind, from, to, lines } = statement
  return (
    <Column>
      <Heading title={words.statement} back={{ href: '/leave', name: words.back }} />
      {kind ? (
        <>
          <p className="mb-6 text-muted">{kind.limited ? words.statementIntro : words.noBalance}</p>
          <StatementNav statement={statement} before={addDays(from, -1)} after={addDays(to, 1)} />
          {lines.length === 0 && <p className="mb-4 text-muted">{words.noLines}</p>}
          {(kind.limited || lines.length > 0) && (
            <StatementTable statement={statement} limited={kind.limited} today={todayFor(actor)} />
          )}
        </>
      ) : (
        <EmptyState title={words.noKinds}>{words.noKindsWhy}</EmptyState>
      )}
    </Column>
  )
}
