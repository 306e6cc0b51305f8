import Link from 'next/link'
import { Mark } from '@/components/brand/mark'
import { buttonClass } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'

export default async function NotFound() {
  const t = await words('ui')
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-3 px-6 text-center">
      <Mark className="mb-2 size-12 text-accent" />
      <h1 className="font-serif text-title">{t('notFound.title')}</h1>
      <p className="max-w-prose text-balance text-muted">{t('notFound.words')}</p>
      <Link href="/" className={`${buttonClass({ look: 'primary' })} mt-3`}>
        {t('notFound.home')}
      </Link>
    </main>
  )
}
