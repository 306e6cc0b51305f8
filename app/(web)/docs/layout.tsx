import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '@/components/brand/mark'
import { DialectNav } from '@/components/docs/dialect-nav'
import { Words } from '@/components/i18n/words'
import { SkipLink } from '@/components/ui/skip-link'
import { words } from '@/lib/i18n/words'
import { titles } from '@/lib/reference/titles'
import { dialects } from '@/lib/reference/types'

/** The reference's own frame: anybody may read it, so there is nobody's menu in it. */
export default async function DocsLayout({ children }: { children: ReactNode }) {
  const [t, frame] = await Promise.all([words('apiDocs'), words('frame')])
  return (
    <Words of={['apiDocs']}>
      <SkipLink to="content">{frame('skip')}</SkipLink>
      <header className="border-line border-b">
        <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center gap-x-8 gap-y-1 px-4 pt-3 sm:px-6">
          <Link href="/docs" className="flex h-11 items-center gap-2.5 font-semibold text-large">
            <Mark className="size-6 text-accent" />
            {t('title')}
          </Link>
          <Link
            href="/"
            className="ms-auto inline-flex h-11 items-center text-muted underline-offset-4 hover:text-ink hover:underline"
          >
            {t('back')}
          </Link>
          <DialectNav
            label={t('which')}
            dialects={dialects.map(name => ({ href: `/docs/${name}`, name: titles[name] }))}
          />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </Words>
  )
}
