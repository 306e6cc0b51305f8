'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { useFocusOn } from '@/components/ui/use-focus-on'

function save(text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  Object.assign(document.createElement('a'), { href: url, download: 'laurel-recovery-codes.txt' }).click()
  URL.revokeObjectURL(url)
}

/** New recovery codes, this once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useTranslations('security.codes')
  const title = useFocusOn<HTMLHeadingElement>()
  const text = `${codes.join('\n')}\n`
  return (
    <div className="grid max-w-prose gap-4 rounded-base border border-accent bg-raised p-5">
      <div>
        <h3 ref={title} tabIndex={-1} className="rounded-small font-semibold">
          {t('title')}
        </h3>
        <p className="mt-1 text-muted">{t('words')}</p>
      </div>
      <ol dir="ltr" className="grid gap-x-8 gap-y-1 font-mono sm:grid-cols-2">
        {codes.map(code => (
          <li key={code} className="tabular-nums">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton text={text} />
        <span className="needs-scripts inline-flex">
          <Button size="small" onClick={() => save(text)}>
            <Download aria-hidden="true" className="size-4" />
            {t('download')}
          </Button>
        </span>
        <span className="needs-scripts ms-auto inline-flex">
          <Button size="small" look="primary" onClick={onKept}>
            {t('kept')}
          </Button>
        </span>
      </div>
    </div>
  )
}
