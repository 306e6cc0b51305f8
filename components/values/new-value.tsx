'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { addValue } from '@/lib/actions/values'
import { ValueFields } from './value-fields'

/** The form of a new value. */
export function NewValue({ parents }: { parents: { value: string; label: string }[] }) {
  const t = useTranslations('valueAdmin')
  const { form, summary, error, text, busy } = useActionForm(addValue, {
    labels: {
      name: t('form.name'),
      description: t('form.description'),
      parent: t('form.parent'),
      tint: t('form.tint'),
    },
  })
  const entered = { name: '', description: '', parent: '', tint: 'laurel' } as const
  return (
    <form {...form} className="grid max-w-xl grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <ValueFields entered={entered} parents={parents} text={text} error={error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy}>
          {t('form.add')}
        </Button>
        <Link href="/admin/values" className={buttonClass()}>
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}
