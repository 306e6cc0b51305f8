'use client'

import AlertDialog from '@/components/ui/alert-dialog'
import { listed } from '@/components/ui/listed'
import type { FeedItem } from '@/lib/contracts/browser/types'

type DeleteDialogProps = { item: FeedItem; onConfirm: () => void; onClose: () => void }

export default function DeleteDialog({ item, onConfirm, onClose }: DeleteDialogProps) {
  const names = listed(item.recipients.map(person => person.name))
  return (
    <AlertDialog title="Delete this kudos?" confirm="Delete" onConfirm={onConfirm} onClose={onClose}>
      <p>It leaves the feed for everyone, with its comments and hi5s.</p>
      <p>Nobody is told. A mail that {names} already received stays where it is, and spent hi5s stay spent.</p>
    </AlertDialog>
  )
}
