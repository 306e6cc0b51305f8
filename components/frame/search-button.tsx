'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { openFloating } from './open'
import { useModifier } from './use-modifier'

const looks = {
  rail: 'flex h-10 items-center gap-3 rounded-base border border-line px-3 text-muted transition-colors hover:border-edge hover:text-ink',
  bar: 'grid size-10 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink',
}

/** Opens the palette for those who do not press Ctrl and K. */
export function SearchButton({ look }: { look: keyof typeof looks }) {
  const t = useTranslations('frame.palette')
  const modifier = useModifier()
  return (
    <button
      type="button"
      aria-label={t('open')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => openFloating('palette')}
      className={`needs-scripts ${looks[look]}`}
    >
      <Search aria-hidden="true" className="size-5" />
      {look === 'rail' && (
        <>
          <span className="grow text-start">{t('short')}</span>
          <kbd dir="ltr" className="font-sans text-small">
            {modifier} K
          </kbd>
        </>
      )}
    </button>
  )
}
