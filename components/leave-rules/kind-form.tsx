'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { addKind, archiveKind, reviseKind } from '@/lib/actions/leave-rules'
import { accruals, type KindOfLeave, type ProjectionSaid } from '@/lib/contracts/browser/leave-rules-types'
import { KindFields, useKindLabels } from './kind-fields'
import { Preview } from './preview'

const columns = 'grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]'

function Aside({ children }: { children: React.ReactNode }) {
  const t = useTranslations('leaveRules.preview')
  return (
    <section aria-labelledby="preview" className="h-fit rounded-base bg-sunken p-5 lg:sticky lg:top-12">
      <h2 id="preview" className="mb-3 font-serif text-lead">
        {t('title')}
      </h2>
      {children}
    </section>
  )
}

/** A new kind of leave. */
export function NewKindForm({ first }: { first: ProjectionSaid[] }) {
  const t = useTranslations('leaveRules')
  const own = useRef<HTMLFormElement>(null)
  const { form, summary, error, text, busy } = useActionForm(addKind, { labels: useKindLabels() })
  return (
    <form {...form} ref={own} className={columns}>
      <div className="grid gap-5">
        {summary}
        <KindFields error={error} text={text} />
        <div>
          <Button type="submit" look="primary" busy={busy}>
            {t('add')}
          </Button>
        </div>
      </div>
      <Aside>
        <Preview form={own} first={first} />
      </Aside>
    </form>
  )
}

type KindFormProps = { kind: KindOfLeave & { seen: string }; first: ProjectionSaid[] }

/** A kind of leave as it is; what moves people's balances asks twice. */
export function KindForm({ kind, first }: KindFormProps) {
  const t = useTranslations('leaveRules')
  const labels = useKindLabels()
  const own = useRef<HTMLFormElement>(null)
  const accrual = (value: string) => accruals.find(one => one === value)
  const { form, summary, error, text, save } = useSectionForm(reviseKind, {
    labels,
    twice: {
      effects: [t('twice.effect'), t('twice.noEffect')],
      confirm: t('twice.confirm'),
      page: `/admin/leave/${kind.id}`,
      concerns: count => t('twice.concerns', { count }),
      say(field, value) {
        const way = field === 'accrual' && accrual(value)
        if (way) return t(`fields.accruals.${way}`)
        if (value === '') return field === 'carryOverMonths' ? t('fields.forGood') : t('fields.noLimit')
        return field === 'carryOverMonths'
          ? t('fields.months', { months: Number(value) })
          : t('preview.days', { days: Number(value) })
      },
    },
  })
  return (
    <form {...form} ref={own} className={columns}>
      <div className="grid gap-5">
        <input type="hidden" name="id" value={kind.id} />
        <input type="hidden" name="seen" value={kind.seen} />
        {summary}
        <KindFields kind={kind} error={error} text={text} />
        {save}
      </div>
      <Aside>
        <Preview form={own} first={first} />
      </Aside>
    </form>
  )
}

/** Out of use, or back into it. */
export function ArchiveForm({ kind }: { kind: KindOfLeave }) {
  const t = useTranslations('leaveRules.archive')
  const { form, summary, busy } = useActionForm(archiveKind, { labels: {} })
  return (
    <form {...form} className="mt-12 grid justify-items-start gap-3 border-line border-t pt-6">
      {summary}
      <input type="hidden" name="id" value={kind.id} />
      <input type="hidden" name="archived" value={kind.archived ? 'off' : 'on'} />
      <p className="max-w-prose text-muted">{kind.archived ? t('isArchived') : t('effect')}</p>
      <Button type="submit" busy={busy}>
        {kind.archived ? t('restore') : t('now')}
      </Button>
    </form>
  )
}
