import Link from 'next/link'
import { Mark } from '@/components/brand/mark'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { words } from '@/lib/i18n/words'

/** Only a search can find nobody: the reader is a colleague too. */
export async function DirectoryEmpty() {
  const t = await words('people')
  return (
    <EmptyState
      picture={<Mark className="size-12 text-accent" />}
      title={t('empty.title')}
      action={
        <Link href="/people" className={buttonClass({ look: 'primary' })}>
          {t('empty.action')}
        </Link>
      }
      example={<p className="text-center text-muted">{t('empty.example')}</p>}
    >
      {t('empty.words')}
    </EmptyState>
  )
}
