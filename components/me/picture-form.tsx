'use client'

import { lazy, Suspense, useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { Button, buttonClass } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { chooseMyPictureForm } from '@/lib/actions/profile'
import { pictureTypes } from '@/lib/contracts/browser/limits'
import type { Face } from '@/lib/contracts/browser/types'
import { useMyPicture } from './use-my-picture'

const CropDialog = lazy(() => import('./crop-dialog'))

/** One's picture: chosen, cut and sent; without scripts sent whole, and cut from the middle by the server. */
export function PictureForm({ face }: { face: Face }) {
  const t = useTranslations('me.picture')
  const [plain, plainAction] = useActionState(chooseMyPictureForm, null)
  const { input, chosen, busy, error, choose, use, close, remove } = useMyPicture()
  const said = error ?? (plain && !plain.ok ? (plain.fields?.picture ?? plain.message) : undefined)
  return (
    <div className="flex flex-wrap items-center gap-6">
      <Avatar name={face.name} src={face.avatarUrl} size="portrait" />
      <div className="grid min-w-0 gap-3">
        <form action={plainAction} className="flex flex-wrap items-center gap-2">
          <label
            className={`${buttonClass()} has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2`}
          >
            {t('choose')}
            <input
              ref={input}
              type="file"
              name="picture"
              accept={pictureTypes.join(',')}
              aria-describedby={said ? 'picture-error' : undefined}
              onChange={event => choose(event.target.files?.[0])}
              className="sr-only"
            />
          </label>
          <span className="folded">
            <button type="submit" className={buttonClass()}>
              {t('upload')}
            </button>
          </span>
          {face.avatarUrl && (
            <Button look="quiet" busy={busy && !chosen} onClick={remove} className="needs-scripts">
              {t('remove')}
            </Button>
          )}
        </form>
        <div role="alert" className="empty:hidden">
          {!chosen && said && <FieldError id="picture-error">{said}</FieldError>}
        </div>
      </div>
      {chosen && (
        <Suspense fallback={null}>
          <CropDialog picture={chosen} busy={busy} error={error} onUse={use} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}
