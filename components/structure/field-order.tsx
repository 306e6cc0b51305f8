'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { useDeed } from '@/components/values/use-deed'
import { shiftField } from '@/lib/actions/structure'

/** Moves a field among the others. */
export function FieldOrder({ id, name, first, last }: { id: number; name: string; first: boolean; last: boolean }) {
  const t = useTranslations('structure')
  const { form, busy } = useDeed(shiftField, t('moved'))
  return (
    <form {...form} className="flex shrink-0">
      <input type="hidden" name="id" value={id} />
      {!first && (
        <IconButton type="submit" name="way" value="up" busy={busy} label={t('up', { name })}>
          <ChevronUp aria-hidden="true" className="size-4" />
        </IconButton>
      )}
      {!last && (
        <IconButton type="submit" name="way" value="down" busy={busy} label={t('down', { name })}>
          <ChevronDown aria-hidden="true" className="size-4" />
        </IconButton>
      )}
    </form>
  )
}
