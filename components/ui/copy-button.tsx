'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button'

/**
 * Copies a text, and says so; without one, what stands in the <pre> of its figure, so that no long text is sent twice. Without
 * scripts it is not there: the text stands beside it, to be marked.
 */
export function CopyButton({ text, name }: { text?: string; name?: string }) {
  const t = useTranslations('ui')
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const later = setTimeout(() => setCopied(false), 4000)
    return () => clearTimeout(later)
  }, [copied])
  const Icon = copied ? Check : Copy
  return (
    <span className="needs-scripts inline-flex shrink-0">
      <Button
        size="small"
        aria-label={name && `${t('copy')}: ${name}`}
        onClick={event =>
          navigator.clipboard.writeText(text ?? shownBeside(event.currentTarget)).then(
            () => setCopied(true),
            () => {},
          )
        }
      >
        <Icon aria-hidden="true" className="size-4" />
        {t(copied ? 'copied' : 'copy')}
      </Button>
      <span role="status" className="sr-only">
        {copied && t('copied')}
      </span>
    </span>
  )
}

const shownBeside = (button: HTMLElement) => button.closest('figure')?.querySelector('pre')?.textContent ?? ''
