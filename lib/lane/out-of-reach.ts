import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readTheme, themeCookie } from '@/components/ui/theme'
import { asLocale, localeCookie, locales, negotiate } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const retryAfterSeconds = 5

/**
 * Whether a page's answer takes a database: files don't, and a Server Action that a script calls says in its form what is wrong,
 * so that what was typed stays.
 */
export const needsDatabase = (request: IncomingMessage, pathname: string) =>
  !pathname.startsWith('/_next/') && !/\.(?:svg|png|ico)$/.test(pathname) && !request.headers['next-action']

/** The colours and themes as the pages' own style sheet has them. */
let palette: string | undefined
function colours(): string {
  palette ??= (readFileSync('app/globals.css', 'utf8').match(/^:root[^{]*\{[^}]*\}/gm) ?? []).join('\n')
  return palette
}

const looks = `
* { box-sizing: border-box; margin: 0 }
body { min-height: 100dvh; display: grid; place-content: center; justify-items: center; gap: 12px; padding: 24px; text-align: center;
  background: var(--paper); color: var(--ink); font: 15px/1.5 'Source Sans 3', ui-sans-serif, system-ui, sans-serif }
main { display: grid; justify-items: center; gap: 12px }
img { width: 48px; height: 48px; margin-block-end: 8px }
h1 { font: 28px/1.25 Newsreader, ui-serif, Georgia, serif; text-wrap: balance }
p { max-width: 65ch; color: var(--muted); text-wrap: balance }
a { margin-block-start: 12px; padding: 8px 16px; border-radius: 10px; background: var(--accent); color: var(--on-accent);
  font-weight: 600; text-decoration: none }
a:hover { background: var(--accent-strong) }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }`

// Each reader comes back at a moment of their own, not all at once.
const comeBack = `const later = () => setTimeout(look, 3000 + Math.random() * 2000)
const look = () => fetch('/health', { cache: 'no-store' }).then(({ ok }) => (ok ? location.reload() : later()), later)
later()`

const cookie = (request: IncomingMessage, name: string) =>
  request.headers.cookie
    ?.split(';')
    .map(one => one.trim().split('='))
    .find(([key]) => key === name)?.[1]

/**
 * The page for a reader while the database is away: 503, in the language of their browser, coming back by itself. To a form it says
 * that nothing was saved, and does not send it a second time.
 */
export function sayOutOfReach(request: IncomingMessage, response: ServerResponse, nonce: string) {
  const locale = asLocale(cookie(request, localeCookie)) ?? negotiate(String(request.headers['accept-language'] ?? ''))
  const theme = readTheme(cookie(request, themeCookie))
  const t = translator(locale, 'ui')
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const page = `<!doctype html>
<html lang="${locale}" dir="${locales[locale].dir}"${theme === 'system' ? '' : ` data-theme="${theme}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('outOfReach.title')}</title><link rel="icon" href="/favicon.svg"><style nonce="${nonce}">${colours()}${looks}</style></head>
<body><main><img src="/favicon.svg" alt=""><h1>${t('outOfReach.title')}</h1>
<p>${t(reading ? 'outOfReach.words' : 'outOfReach.unsent')}</p>${reading ? `<a href="">${t('retry')}</a>` : ''}</main>
${reading ? `<script nonce="${nonce}">${comeBack}</script>` : ''}</body></html>`
  response
    .writeHead(503, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retryAfterSeconds),
    })
    .end(page)
}
