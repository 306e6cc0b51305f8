'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, fieldClass } from '@/components/ui/field'
import { pictureTypes } from '@/lib/contracts/browser/limits'
import { type Send, useSectionForm } from './use-section-form'

type LogoFormProps = {
  name: string
  url: string | null
  /** What takes the picture, and what takes it away: the company's, or those of its hiring. */
  choose: Send
  remove: Send
}

/** A logo, another one, or none. */
export function LogoForm({ name, url, ...send }: LogoFormProps) {
  const t = useTranslations('company.logo')
  const choose = useSectionForm(send.choose, { labels: { logo: t('logo') }, save: t('use') })
  const remove = useSectionForm(send.remove, { labels: {}, said: () => t('removed') })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {url && (
        <div className="flex flex-wrap items-center gap-4">
          <img
            src={url}
            alt={t('alt', { name })}
            className="h-14 max-w-64 rounded-small bg-raised object-contain p-2 dark:bg-ink"
          />
          <form {...remove.form}>
            {remove.summary}
            <Button type="submit" look="quiet" busy={remove.busy}>
              {t('remove')}
            </Button>
          </form>
        </div>
      )}
      <form {...choose.form} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {choose.summary}
        <Field id="logo" label={t('logo')} hint={t('hint')} error={choose.error('logo')}>
          {wiring => (
            <input
              {...wiring}
              type="file"
              name="logo"
              accept={pictureTypes.join(',')}
              className={`${fieldClass} py-2 file:me-3 file:rounded-small file:border-0 file:bg-off-soft file:px-3 file:py-1 file:font-semibold file:text-ink`}
            />
          )}
        </Field>
        {choose.save}
      </form>
    </div>
  )
}
