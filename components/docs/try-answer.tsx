'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { useFocusOn } from '@/components/ui/use-focus-on'
import { readable } from '@/lib/formats/indent-xml'
import { Code } from './code'
import type { Answered } from './send'

/** What came back: the status first, then all the rest of it. */
export function TryAnswer({ of: answer }: { of: Answered }) {
  const t = useTranslations('apiDocs.try')
  const title = useFocusOn<HTMLHeadingElement>(answer)
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3">
      <h4 ref={title} tabIndex={-1} className="font-semibold outline-offset-4">
        {t('status', { status: String(answer.status), ms: String(answer.ms) })}
      </h4>
      {answer.text ? (
        <Code label={t('answer')} text={readable(answer.text, answer.media)} tall />
      ) : answer.text === '' ? (
        <p className="text-muted">{t('noBody')}</p>
      ) : (
        <Save bytes={answer.bytes} />
      )}
      <details>
        <summary className="w-fit rounded-small font-semibold text-muted hover:text-ink">{t('headers')}</summary>
        <div className="mt-2">
          <Code label={t('headers')} text={answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n')} />
        </div>
      </details>
    </div>
  )
}

/** A file that came back, to keep. */
function Save({ bytes }: { bytes: Blob }) {
  const t = useTranslations('apiDocs.try')
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(bytes)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return (
    <a href={url} download className={`${buttonClass()} justify-self-start`}>
      {t('save', { bytes: bytes.size })}
    </a>
  )
}
