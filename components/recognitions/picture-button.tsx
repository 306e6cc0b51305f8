import { ImagePlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { pictureTypes } from '@/lib/contracts/browser/limits'
import type { ChosenPicture } from './use-picture'

export function PictureButton({ picture }: { picture: ChosenPicture }) {
  const t = useTranslations('recognitions.composer')
  return (
    <label
      className={`${buttonClass({ look: 'quiet', size: 'small' })} h-9 has-focus-visible:outline-2 has-focus-visible:outline-accent`}
    >
      <input
        ref={picture.input}
        id="thank-picture"
        type="file"
        name="picture"
        accept={pictureTypes.join()}
        onChange={picture.show}
        className="sr-only"
      />
      <ImagePlus aria-hidden="true" className="size-4.5" />
      {t('picture')}
    </label>
  )
}
