'use client'

import { useSearchParams } from 'next/navigation'
import { useActionState, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { giveKudosForm } from '@/lib/actions/recognitions'
import type { ComposerOptions, Face } from '@/lib/contracts/browser/types'
import { ComposerForm } from './composer-form'
import { ComposerPrompt } from './composer-prompt'
import { draftOf, useDraft, withRecipient } from './draft'
import { useMe } from './use-me'

type ComposerProps = {
  options: ComposerOptions
  open: boolean
  /** Whom the address asks to thank. */
  to: Face | null
}

/** One line that invites; unfolded, a sheet to write on. Without scripts it is always unfolded. */
export function Composer({ options, open, to }: ComposerProps) {
  const t = useTranslations('recognitions.composer')
  const me = useMe().person
  const [plain, plainAction] = useActionState(giveKudosForm, null)
  const [unfolded, setUnfolded] = useState(open || plain?.ok === false)
  const prompt = useRef<HTMLAnchorElement>(null)
  const writing = useDraft(me.id, () => draftOf(plain?.ok === false ? plain.entered : undefined, options.people))

  // The address may ask again while this page stands: from the palette, or by a key.
  const asked = useSearchParams().get('thank')
  const comply = useEffectEvent(() => {
    setUnfolded(true)
    if (!to) return
    writing.setDraft(now => withRecipient(now, to))
    requestAnimationFrame(() => document.getElementById('thank-text')?.focus())
  })
  useEffect(() => {
    if (asked !== null) comply()
  }, [asked])

  function fold() {
    if (asked !== null) window.history.replaceState(null, '', withoutAsking(window.location))
    setUnfolded(false)
    requestAnimationFrame(() => prompt.current?.focus())
  }

  return (
    <section aria-label={t('label')} data-screen-only className="mb-2">
      {!unfolded && <ComposerPrompt ref={prompt} draft={writing.draft} onOpen={() => setUnfolded(true)} />}
      <div className={unfolded ? undefined : 'folded'}>
        <ComposerForm
          {...writing}
          plain={plain}
          plainAction={plainAction}
          options={options}
          unfolded={unfolded}
          onClose={fold}
        />
      </div>
    </section>
  )
}

function withoutAsking({ pathname, search }: Location) {
  const left = new URLSearchParams(search)
  left.delete('thank')
  return left.size > 0 ? `${pathname}?${left}` : pathname
}
