import type { ReactNode } from 'react'
import { Mark } from '@/components/brand/mark'
import { Words } from '@/components/i18n/words'
import type { Noun } from '@/lib/i18n/catalog'
import { type Locale, locales } from '@/lib/i18n/locales'
import { currentLocale } from '@/lib/i18n/words'

type GuestPageProps = { locale: Locale; of: readonly Noun[]; firm?: string; aside?: ReactNode; children: ReactNode }

/** A page behind a mailed link: whose it is, and one thing to do. In the mail's language, whatever the browser's. */
export async function GuestPage({ locale, of, firm, aside, children }: GuestPageProps) {
  const { tag, dir } = locales[locale]
  // What is said around forms came in the browser's language.
  const nouns = locale === (await currentLocale()) ? of : (['ui', ...of] as const)
  return (
    <Words of={nouns} locale={locale}>
      <div lang={tag} dir={dir} className="mx-auto flex min-h-dvh w-full max-w-[680px] flex-col px-4 py-5 sm:px-6">
        <header data-screen-only className="mb-8 flex min-h-10 items-center justify-between gap-4">
          <p className="flex min-w-0 items-center gap-2.5">
            <Mark className="size-7 shrink-0 text-accent" />
            {firm && (
              <span dir="auto" className="truncate font-serif text-large">
                {firm}
              </span>
            )}
          </p>
          {aside}
        </header>
        <main className="grow pb-16">{children}</main>
      </div>
    </Words>
  )
}

/** What a page is, at its head. */
export function GuestTitle({ children }: { children: ReactNode }) {
  return <h1 className="wrap-anywhere mb-4 text-balance font-serif text-title">{children}</h1>
}
