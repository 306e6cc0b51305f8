import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Field, FieldError, Input } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import type { Errors } from './composer-errors'
import type { ChosenPicture } from './use-picture'

type PictureProps = { picture: ChosenPicture; alt: string; errors: Errors; onAlt: (alt: string) => void }

/** The chosen picture, and the words for those who will not see it. */
export function Picture({ picture, alt, errors, onAlt }: PictureProps) {
  const t = useTranslations('recognitions.composer')
  return (
    <div className="grid gap-2 px-4 not-empty:pb-3">
      <FieldError id="thank-picture-error">{errors.picture}</FieldError>
      {picture.preview && (
        <div className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-2 sm:grid-cols-[auto_1fr_auto]">
          <img
            src={picture.preview}
            alt={t('yourChoice')}
            onError={picture.broken}
            className="max-h-40 max-w-full justify-self-start rounded-small border border-line object-contain sm:max-w-56"
          />
          <Field
            id="thank-alt"
            label={t('shows')}
            hint={t('showsHint')}
            error={errors.pictureAlt}
            className="order-last col-span-2 self-start sm:order-none sm:col-span-1"
          >
            {wiring => (
              <Input {...wiring} name="pictureAlt" value={alt} onChange={event => onAlt(event.target.value)} />
            )}
          </Field>
          <IconButton label={t('removePicture')} onClick={picture.remove}>
            <X aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
