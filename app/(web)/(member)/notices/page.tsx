import type { Metadata } from 'next'
import Link from 'next/link'
import { Column } from '@/components/frame/column'
import { NoticeList } from '@/components/notices/list'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { markAllRead } from '@/lib/actions/notices'
import { requireActor } from '@/lib/auth/require-actor'
import { noticePage } from '@/lib/contracts/browser/notices'
import { countUnread } from '@/lib/domain/notifications/bell'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('notices'))('title') })

type NoticesProps = { searchParams: Promise<{ before?: string }> }

export default async function Notices({ searchParams }: NoticesProps) {
  const actor = await requireActor()
  const [{ before }, t, unread] = await Promise.all([searchParams, words('notices'), countUnread(actor)])
  const page = await noticePage(actor, before)
  const newest = page.items[0]?.id
  const place = before && page.items.length > 0 && /^\d{1,10}$/.test(before) ? Number(before) : null
  return (
    <Column>
      <PageHeader
        title={t('title')}
        action={
          newest !== undefined &&
          unread > 0 && (
            <form action={markAllRead}>
              <input type="hidden" name="upTo" value={newest} />
              <Button type="submit">{t('markAll')}</Button>
            </form>
          )
        }
      >
        <Link href="/me/notices" className="text-accent underline-offset-2 hover:underline">
          {t('settings')}
        </Link>
      </PageHeader>
      <NoticeList key={place} first={page} before={place} unread={unread} />
    </Column>
  )
}
