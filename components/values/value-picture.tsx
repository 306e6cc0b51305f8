'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, fieldClass } from '@/components/ui/field'
import { pictureValue, unpictureValue } from '@/lib/actions/values'
import { pictureTypes } from '@/lib/contracts/browser/limits'
import { useDeed } from './use-deed'

/** The picture of a value: chosen, or taken away. */
export function ValuePicture({ id, url }: { id: number; url: string | null }) {
  const t = useTranslations('valueAdmin.picture')
  const choose = useDeed(pictureValue, t('changed'), { picture: t('picture') })
  const remove = useDeed(unpictureValue, t('removed'))
  return (
    <div className="flex flex-wrap items-start gap-5">
      {url && (
        <div className="grid justify-items-start gap-2">
          <img src={url} alt="" className="size-24 rounded-base object-cover" />
          <form {...remove.form}>
            {remove.summary}
            <input type="hidden" name="id" value={id} />
            <Button type="submit" look="quiet" size="small" busy={remove.busy}>
              {t('remove')}
            </Button>
          </form>
        </div>
      )}
      <form {...choose.form} className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-4">
        {choose.summary}
        <input type="hidden" name="id" value={id} />
        <Field id="picture" label={t('picture')} hint={t('hint')} error={choose.error('picture')}>
          {wiring => (
            <input
              {...wiring}
              type="file"
              name="picture"
              accept={pictureTypes.join(',')}
              className={`${fieldClass} py-2 file:me-3 file:rounded-small file:border-0 file:bg-off-soft file:px-3 file:py-1 file:font-semibold file:text-ink`}
            />
          )}
        </Field>
        <Button type="submit" busy={choose.busy} className="justify-self-start">
          {t('use')}
        </Button>
      </form>
    </div>
  )
}
