'use client'

import { Download } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'

type ReportProps = { report: { status: 'pending' | 'completed' | 'failed'; href: string | null }; here: string }

const every = 1_500

/** How a spreadsheet stands: being made, there, or failed. Looked at again by itself while it is being made. */
export function Report({ report: { status, href }, here }: ReportProps) {
  const t = useTranslations('reviews')
  const router = useRouter()
  const pending = status === 'pending'
  useEffect(() => {
    if (!pending) return
    const timer = setInterval(() => router.refresh(), every)
    return () => clearInterval(timer)
  }, [pending, router])
  return (
    <div role="status" className="mt-4 flex flex-wrap items-center gap-3">
      {pending && (
        <>
          <Spinner />
          <span>{t('making')}</span>
          <a href={here} className="text-accent underline underline-offset-4 scripted:hidden">
            {t('look')}
          </a>
        </>
      )}
      {href && (
        <a href={href} className={buttonClass({ look: 'primary' })} download>
          <Download aria-hidden="true" className="size-4" />
          {t('download')}
        </a>
      )}
      {status === 'failed' && <span className="text-refused">{t('failed')}</span>}
    </div>
  )
}
