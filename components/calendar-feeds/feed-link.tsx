'use client'

import { Copy } from 'lucide-react'
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { HowToAdd } from './how-to-add'

const never = () => () => {}

/** A new link, chosen and ready to be copied, and where to put it. It takes the focus: it will not be shown again. */
export function FeedLink({ link }: { link: string }) {
  const t = useTranslations('calendarFeeds')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string>()
  // Without scripts, or over plain http, there is no clipboard: then one copies what is chosen.
  const mayCopy = useSyncExternalStore(
    never,
    () => Boolean(navigator.clipboard),
    () => false,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link asks for the focus anew
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [link])

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      setCopied(link)
    } catch {
      field.current?.select()
    }
  }
  return (
    <div className="grid w-full gap-4 rounded-base bg-accent-soft p-4">
      <Field label={t('link')} id={id} hint={t('once')}>
        {wiring => (
          <span className="flex flex-wrap gap-2">
            <Input
              {...wiring}
              ref={field}
              dir="ltr"
              value={link}
              readOnly
              spellCheck={false}
              onFocus={event => event.currentTarget.select()}
              className="min-w-0 flex-1 basis-60 font-mono text-small"
            />
            {mayCopy && (
              <Button onClick={copy} className="h-11">
                <Copy aria-hidden="true" className="size-4" />
                <span aria-live="polite">{copied === link ? t('copied') : t('copy')}</span>
              </Button>
            )}
          </span>
        )}
      </Field>
      <HowToAdd link={link} />
    </div>
  )
}
