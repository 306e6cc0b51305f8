import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import { useListed } from '@/components/ui/listed'
import { type Draft, isBlank } from './draft'
import { useMe } from './use-me'

type ComposerPromptProps = { ref: Ref<HTMLAnchorElement>; draft: Draft; onOpen: () => void }

/** A link, so that it leads to the open sheet even if our scripts never arrive. */
export function ComposerPrompt({ ref, draft, onOpen }: ComposerPromptProps) {
  const t = useTranslations('recognitions.composer')
  const listed = useListed()
  const me = useMe().person
  return (
    <a
      ref={ref}
      href="/?thank"
      onClick={event => {
        event.preventDefault()
        onOpen()
      }}
      className="needs-scripts group flex items-center gap-3 rounded-base border border-line bg-raised p-2.5 ps-3 transition-colors hover:border-accent"
    >
      <Avatar name={me.name} src={me.avatarUrl} />
      <span className="min-w-0 grow truncate text-muted text-large">{invitation()}</span>
      <span className={`${buttonClass({ look: 'primary' })} group-hover:bg-accent-strong`}>
        {isBlank(draft) ? t('label') : t('goOn')}
      </span>
    </a>
  )

  function invitation() {
    if (isBlank(draft)) return t('invitation')
    if (draft.recipients.length === 0) return t('draft')
    return t('draftTo', { names: listed(draft.recipients.map(person => person.name)) })
  }
}
