'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { ActForm } from '@/components/security/act-form'
import { notify } from '@/components/ui/notify'
import { sendOnceMore, startJobAgain } from '@/lib/actions/outbox'

/** Sends a mail or text message again, after asking. */
export function SendAgain({ channel, id, recipient }: { channel: string; id: number; recipient: string }) {
  const t = useTranslations('outbox')
  const ui = useTranslations('ui')
  const router = useRouter()
  return (
    <ActForm
      send={sendOnceMore}
      fields={{ channel, id: String(id) }}
      look="plain"
      label={t('again')}
      ask={{ title: t('askAgain'), words: t('askWords', { recipient }), cancel: ui('keepIt') }}
      onDone={() => {
        notify({ text: t('sentAgain') })
        router.refresh()
      }}
    />
  )
}

/** Has a failed job done again. */
export function RetryJob({ id, task }: { id: number; task: string }) {
  const t = useTranslations('outbox')
  const router = useRouter()
  return (
    <ActForm
      send={startJobAgain}
      fields={{ id: String(id) }}
      look="plain"
      label={t('retry')}
      name={t('retryOne', { task })}
      onDone={() => {
        notify({ text: t('retried') })
        router.refresh()
      }}
    />
  )
}
