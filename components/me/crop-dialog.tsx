'use client'

import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { type Crop, cropSide, dragged, drawCrop, mostZoom, whole } from './crop'

type CropDialogProps = {
  picture: ImageBitmap
  busy: boolean
  error?: string
  onUse: (cut: Blob) => void
  onClose: () => void
}

/** Chooses the part of a picture that is seen: by dragging, or with three sliders that any key can move. */
export default function CropDialog({ picture, busy, error, onUse, onClose }: CropDialogProps) {
  const t = useTranslations('me.picture')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [crop, setCrop] = useState<Crop>(whole)
  const from = useRef<{ x: number; y: number }>(null)

  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop)
  }, [picture, crop])

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    if (!from.current) return
    const { width } = event.currentTarget.getBoundingClientRect()
    const by = { x: (event.clientX - from.current.x) / width, y: (event.clientY - from.current.y) / width }
    from.current = { x: event.clientX, y: event.clientY }
    setCrop(before => dragged(picture, before, by))
  }

  const slider = (name: 'zoom' | 'across' | 'down', min: number, max: number) => (
    <label className="grid gap-1">
      <span className="font-semibold text-small">{t(name)}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={0.05}
        value={crop[name]}
        onChange={event => setCrop({ ...crop, [name]: event.target.valueAsNumber })}
        className="h-6 w-full accent-accent"
      />
    </label>
  )

  return (
    <Dialog title={t('crop')} onClose={onClose}>
      <p className="text-muted text-small">{t('cropHint')}</p>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('preview')}
        width={cropSide}
        height={cropSide}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = { x: event.clientX, y: event.clientY }
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = null
        }}
        className="mx-auto my-4 size-56 cursor-grab touch-none rounded-full bg-sunken active:cursor-grabbing"
      />
      <div className="grid gap-3">
        {slider('zoom', 1, mostZoom)}
        {slider('across', -1, 1)}
        {slider('down', -1, 1)}
      </div>
      <div className="mt-4">
        <FieldError id="crop-error">{error}</FieldError>
      </div>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          look="primary"
          busy={busy}
          aria-describedby={error ? 'crop-error' : undefined}
          onClick={() => canvas.current?.toBlob(cut => cut && onUse(cut), 'image/webp', 0.92)}
        >
          {t('upload')}
        </Button>
      </div>
    </Dialog>
  )
}
