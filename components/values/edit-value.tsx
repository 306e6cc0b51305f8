'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { changeValue } from '@/lib/actions/values'
import { useDeed } from './use-deed'
import { type EnteredValue, ValueFields } from './value-fields'

type EditValueProps = {
  id: number
  entered: EnteredValue
  seen: string
  parents: { value: string; label: string }[]
}

/** The words, place and colour of a value. */
export function EditValue({ id, entered, seen, parents }: EditValueProps) {
  const t = useTranslations('valueAdmin')
  const { form, summary, error, text, busy, state } = useDeed(changeValue, t('saved'), {
    name: t('form.name'),
    description: t('form.description'),
    parent: t('form.parent'),
    tint: t('form.tint'),
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <ValueFields entered={entered} parents={parents} text={text} error={error} />
      <div className="flex items-center gap-4">
        <Button type="submit" look="primary" busy={busy}>
          {t('form.save')}
        </Button>
        {state?.ok && (
          <span role="status" className="folded">
            {t('saved')}
          </span>
        )}
      </div>
    </form>
  )
}
