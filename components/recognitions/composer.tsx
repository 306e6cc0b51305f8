'use client'

import { useRef, useState } from 'react'
import type { ComposerOptions } from '@/lib/contracts/browser/types'
import { ComposerForm } from './composer-form'
import { ComposerPrompt } from './composer-prompt'
import { blank, useDraft } from './draft'
import { useMe } from './use-me'

/** One line that invites; unfolded, a sheet to write on. Without scripts it is always unfolded. */
export function Composer({ options, open }: { options: ComposerOptions; open: boolean }) {
  const me = useMe().person
  const [unfolded, setUnfolded] = useState(open)
  const prompt = useRef<HTMLAnchorElement>(null)
  const writing = useDraft(me.id, blank)

  function fold() {
    setUnfolded(false)
    requestAnimationFrame(() => prompt.current?.focus())
  }

  return (
    <section aria-label="Thank someone" data-screen-only className="mb-2">
      {!unfolded && <ComposerPrompt ref={prompt} draft={writing.draft} onOpen={() => setUnfolded(true)} />}
      <div className={unfolded ? undefined : 'folded'}>
        <ComposerForm {...writing} options={options} unfolded={unfolded} onClose={fold} />
      </div>
    </section>
  )
}
