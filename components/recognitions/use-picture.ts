import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { largestPicture, pictureTypes } from '@/lib/contracts/browser/limits'

/** The file input is the one place where the picture lives; choosing, pasting and dropping all end there. */
export function usePicture(onRefused: (message: string) => void) {
  const t = useTranslations('recognitions.composer')
  const input = useRef<HTMLInputElement>(null)
  const [preview, setPreview] = useState<string>()
  useEffect(() => () => URL.revokeObjectURL(preview ?? ''), [preview])

  function show() {
    const file = input.current?.files?.[0]
    if (!file) return setPreview(undefined)
    const refusal = refusalOf(file)
    if (!refusal) return setPreview(URL.createObjectURL(file))
    remove()
    onRefused(refusal)
  }

  function refusalOf(file: File) {
    if (!pictureTypes.includes(file.type)) return t('pictureType')
    if (file.size <= largestPicture) return null
    return t('pictureSize', { size: megabytes(file.size), most: megabytes(largestPicture) })
  }

  function take(files: FileList): boolean {
    const file = Array.from(files).find(one => one.type.startsWith('image/'))
    if (!file || !input.current) return false
    const carrier = new DataTransfer()
    carrier.items.add(file)
    input.current.files = carrier.files
    show()
    return true
  }

  function remove() {
    if (input.current) input.current.value = ''
    setPreview(undefined)
  }

  return {
    input,
    preview,
    show,
    remove,
    broken() {
      remove()
      onRefused(t('pictureBroken'))
    },
    paste: (event: ClipboardEvent) => take(event.clipboardData.files) && event.preventDefault(),
    drop: (event: DragEvent) => take(event.dataTransfer.files) && event.preventDefault(),
    allowDrop: (event: DragEvent) => event.dataTransfer.types.includes('Files') && event.preventDefault(),
  }
}

export type ChosenPicture = ReturnType<typeof usePicture>

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
