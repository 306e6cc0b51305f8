'use client'

import { useActionState, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { giveKudosForm } from '@/lib/actions/recognitions'
import type { ComposerOptions } from '@/lib/contracts/browser/types'
import { ComposerForm } from './composer-form'
import { ComposerPrompt } from './composer-prompt'
import { draftOf, useDraft } from './draft'
import { useMe } from './use-me'

/** One line that invites; unfolded, a sheet to write on. Without scripts it is always unfolded. */
export function Composer({ options, open }: { options: ComposerOptions; open: boolean }) {
  const t = useTranslations('recognitions.composer')
  const me = useMe().person
  const [plain, plainAction] = useActionState(giveKudosForm, null)
  const [unfolded, setUnfolded] = useState(open || plain?.ok === false)
  const prompt = useRef<HTMLAnchorElement>(null)
  const writing = useDraft(me.id, () => draftOf(plain?.ok === false ? plain.entered : undefined, options.people))

  function fold() {
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
