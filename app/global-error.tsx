'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { asLocale, type Locale, locales } from '@/lib/i18n/locales'
import './globals.css'

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void }

// The layout, which knows the reader's language and hands out messages, is what has failed.
const said: Record<Locale, { title: string; words: string; retry: string }> = {
  en: { title: 'Laurel did not open', words: 'Nothing you wrote is lost. Try again in a moment.', retry: 'Retry' },
  de: {
    title: 'Laurel lässt sich nicht öffnen',
    words: 'Was du geschrieben hast, ist nicht verloren. Versuch es gleich noch einmal.',
    retry: 'Nochmal versuchen',
  },
  fr: {
    title: 'Laurel ne s’est pas ouvert',
    words: 'Rien de ce que vous avez écrit n’est perdu. Réessayez dans un instant.',
    retry: 'Réessayer',
  },
  ar: {
    title: 'تعذّر فتح Laurel',
    words: 'لم يضِع شيء مما كتبته. يُرجى المحاولة بعد قليل.',
    retry: 'إعادة المحاولة',
  },
}

/** When even the layout fails. It has no fonts of ours and needs none. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  const [locale, setLocale] = useState<Locale>('en')
  useEffect(() => {
    console.error(error)
    const wanted = navigator.languages.map(language => asLocale(language.split('-')[0])).find(Boolean)
    setLocale(wanted ?? 'en')
  }, [error])
  const { title, words, retry } = said[locale]
  return (
    <html lang={locale} dir={locales[locale].dir}>
      <body>
        <title>Laurel</title>
        <main role="alert" className="grid min-h-dvh place-content-center justify-items-center gap-3 px-4 text-center">
          <h1 className="font-serif text-title">{title}</h1>
          <p className="max-w-prose text-balance text-muted">{words}</p>
          <Button onClick={reset}>{retry}</Button>
        </main>
      </body>
    </html>
  )
}
