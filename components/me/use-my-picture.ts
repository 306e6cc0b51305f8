import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { notify } from '@/components/ui/notify'
import { chooseMyPicture, removeMyPicture } from '@/lib/actions/profile'
import { meQuery } from '@/lib/contracts/browser/query-options'

/** Choosing, sending and taking away one's picture. What fails leaves the picture, and what was chosen, as they were. */
export function useMyPicture() {
  const t = useTranslations('me.picture')
  const trouble = useTrouble()
  const router = useRouter()
  const client = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<ImageBitmap>()
  const [broken, setBroken] = useState(false)

  function close() {
    chosen?.close()
    setChosen(undefined)
    // The same file may be chosen again.
    if (input.current) input.current.value = ''
  }

  function done(text: string) {
    close()
    notify({ text })
    void client.invalidateQueries({ queryKey: meQuery.queryKey })
    router.refresh()
  }

  const send = useMutation({
    mutationFn(cut: Blob) {
      const form = new FormData()
      form.set('picture', new File([cut], 'picture', { type: cut.type }))
      return accepted(chooseMyPicture(form))
    },
    onSuccess: () => done(t('changed')),
  })
  const drop = useMutation({ mutationFn: () => accepted(removeMyPicture()), onSuccess: () => done(t('removed')) })

  async function choose(file: File | undefined) {
    send.reset()
    drop.reset()
    if (!file) return
    try {
      setChosen(await createImageBitmap(file))
      setBroken(false)
    } catch {
      setBroken(true)
      close()
    }
  }

  const failed = send.error ?? drop.error
  return {
    input,
    chosen,
    busy: send.isPending || drop.isPending,
    error: failed ? t('failed', { words: trouble(failed) }) : broken ? t('broken') : undefined,
    choose,
    use: (cut: Blob) => send.mutate(cut),
    close,
    remove: () => drop.mutate(),
  }
}
