import { Table } from '@/components/ui/table'
import type { ComparedCategory, Mean } from '@/lib/contracts/browser/candidate-types'
import { words } from '@/lib/i18n/words'

/** Managers beside all others, category by category, question by question. */
export async function Comparison({ categories }: { categories: ComparedCategory[] }) {
  const t = await words('candidate')
  const figure = (mean: Mean) => (mean ? mean.score : '–')
  const rows = categories.flatMap(({ name, questions, managers, others }, at) => {
    const asked = questions.map(one => ({ ...one, key: one.id, average: false }))
    const average = `${t('side.average')}: ${name ?? t('side.other')}`
    // Of one question the average is that question.
    if (asked.length === 1) return asked
    return [...asked, { key: `average ${at}`, name: average, managers, others, average: true }]
  })
  return (
    <Table
      caption={t('side.table')}
      rows={rows}
      rowKey={row => row.key}
      columns={[
        {
          key: 'question',
          head: t('side.question'),
          title: true,
          cell: row => <bdi className={row.average ? undefined : 'font-normal'}>{row.name}</bdi>,
        },
        {
          key: 'managers',
          head: t('side.managers'),
          figures: true,
          cell: row => <Bar mean={row.managers} said={figure(row.managers)} />,
        },
        {
          key: 'others',
          head: t('side.others'),
          figures: true,
          cell: row => <Bar mean={row.others} said={figure(row.others)} />,
        },
      ]}
    />
  )
}

function Bar({ mean, said }: { mean: Mean; said: string | number }) {
  return (
    <span className="inline-flex items-center justify-end gap-2">
      <svg aria-hidden="true" viewBox="0 0 100 6" className="h-1.5 w-16 rtl:-scale-x-100">
        <rect width="100" height="6" rx="3" className="fill-off-soft" />
        {mean && <rect width={mean.score} height="6" rx="3" className="fill-accent" />}
      </svg>
      <span className="w-8 text-end">{said}</span>
    </span>
  )
}
