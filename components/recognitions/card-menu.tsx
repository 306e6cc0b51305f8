'use client'

import { Copy, Ellipsis, Flag, Pencil, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import type { MenuEntry } from '@/components/ui/menu-popup'
import { notify } from '@/components/ui/notify'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { useDelete } from './use-delete'
import { useHeadline } from './use-headline'

const DeleteDialog = lazy(() => import('./delete-dialog'))
const ReportDialog = lazy(() => import('./report-dialog'))

export function CardMenu({ item, onDeleted }: { item: FeedItem; onDeleted?: () => void }) {
  const t = useTranslations('recognitions.menu')
  const headline = useHeadline(item)
  const about = useTranslations('feed')
  const router = useRouter()
  const [asking, setAsking] = useState<'delete' | 'report' | null>(null)
  const remove = useDelete(item, onDeleted)

  const entries: MenuEntry[] = [{ kind: 'action', label: t('copy'), icon: Copy, onSelect: copyLink }]
  if (item.mayReport) {
    entries.push({ kind: 'action', label: about('report.open'), icon: Flag, onSelect: () => setAsking('report') })
  }
  if (item.mayChange) {
    entries.push({
      kind: 'action',
      label: t('edit'),
      icon: Pencil,
      onSelect: () => router.push(`/kudos/${item.id}/edit`),
    })
    entries.push({
      kind: 'action',
      label: t('delete'),
      icon: Trash2,
      tone: 'danger',
      onSelect: () => setAsking('delete'),
    })
  }

  const close = () => setAsking(null)

  async function copyLink() {
    const address = new URL(`/kudos/${item.id}`, location.href).href
    try {
      await navigator.clipboard.writeText(address)
      notify({ text: t('copied') })
    } catch {
      notify({ text: t('copyThis', { address }) })
    }
  }

  return (
    <>
      <Menu
        label={t('label', { headline })}
        entries={() => entries}
        className={buttonClass({ look: 'quiet', size: 'icon' })}
      >
        <Ellipsis aria-hidden="true" className="size-5" />
      </Menu>
      {asking && (
        <Suspense fallback={null}>
          {asking === 'delete' ? (
            <DeleteDialog item={item} onConfirm={() => remove.mutate()} onClose={close} />
          ) : (
            <ReportDialog item={item} onClose={close} />
          )}
        </Suspense>
      )}
    </>
  )
}
