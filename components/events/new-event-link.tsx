import { Plus } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'

export async function NewEventLink() {
  const t = await words('events')
  return (
    <Link href="/events/new" className={buttonClass({ look: 'primary' })}>
      <Plus aria-hidden="true" className="size-4.5" />
      {t('new')}
    </Link>
  )
}
