'use client'

import { useTranslations } from 'use-intl'
import AlertDialog from '@/components/ui/alert-dialog'
import { useListed } from '@/components/ui/listed'
import type { FeedItem } from '@/lib/contracts/browser/types'

type DeleteDialogProps = { item: FeedItem; onConfirm: () => void; onClose: () => void }

export default function DeleteDialog({ item, onConfirm, onClose }: DeleteDialogProps) {
  const t = useTranslations('recognitions.deleting')
  const names = useListed()(item.recipients.map(person => person.name))
  return (
    <AlertDialog title={t('title')} confirm={t('confirm')} onConfirm={onConfirm} onClose={onClose}>
      <p>{t('effect')}</p>
      <p>{t('kept', { names })}</p>
    </AlertDialog>
  )
}
