import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Words } from '@/components/i18n/words'
import { readTheme, themeCookie } from '@/components/ui/theme'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { fontVariables } from './fonts'
import './globals.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { default: 'Laurel', template: '%s · Laurel' },
  description: (await words('frame'))('description'),
})

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1714' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, locale] = await Promise.all([cookies(), currentLocale()])
  const theme = readTheme(jar.get(themeCookie)?.value)
  return (
    <html
      lang={locale}
      dir={locales[locale].dir}
      className={fontVariables}
      data-theme={theme === 'system' ? undefined : theme}
    >
      <body>
        <Words of={['ui']}>{children}</Words>
      </body>
    </html>
  )
}
