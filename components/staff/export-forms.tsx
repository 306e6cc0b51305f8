'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { orderCompanyExport } from '@/lib/actions/staff-lists'

const lists = { people: ['csv', 'xlsx'], recognitions: ['csv', 'xlsx'], leave: ['csv'] } as const
type What = keyof typeof lists

/** What a company can take along, each as the files it can be had as. */
export function ExportForms() {
  const t = useTranslations('staffImport.export')
  return (
    <ul className="divide-y divide-line border-line border-y">
      {(Object.keys(lists) as What[]).map(what => (
        <li key={what} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-48 grow basis-64">
            <p className="font-semibold">{t(what)}</p>
            <p className="text-muted text-small">{t(`${what}Hint`)}</p>
          </div>
          <Order what={what} />
        </li>
      ))}
    </ul>
  )
}

function Order({ what }: { what: What }) {
  const t = useTranslations('staffImport.export')
  const { form, summary, busy } = useActionForm(orderCompanyExport, { labels: {} })
  return (
    <form {...form} className="flex flex-wrap gap-2">
      {summary}
      <input type="hidden" name="what" value={what} />
      {lists[what].map(as => (
        <Button
          key={as}
          type="submit"
          name="as"
          value={as}
          busy={busy}
          aria-label={t('order', { what: t(what), as: as.toUpperCase() })}
        >
          <Download aria-hidden="true" className="size-4" />
          {as.toUpperCase()}
        </Button>
      ))}
    </form>
  )
}
