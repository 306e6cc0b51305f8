import { words } from '@/lib/i18n/words'
import type { Described } from '@/lib/reference/types'

export type Group = { name: string; operations: Described[] }

/** Where everything is on the page. */
export async function Contents({ groups }: { groups: Group[] }) {
  const t = await words('apiDocs')
  return (
    <nav aria-label={t('contents')} className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
      <ul className="flex flex-wrap gap-x-1 lg:grid">
        {groups.map(({ name, operations }) => (
          <li key={name}>
            <a
              href={`#group-${name}`}
              className="flex min-h-9 items-center justify-between gap-3 rounded-base px-2 text-muted hover:bg-hover hover:text-ink"
            >
              <bdi dir="ltr" lang="en" className="wrap-anywhere">
                {name}
              </bdi>
              <span className="text-small tabular-nums">{operations.length}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            href="#refusals"
            className="flex min-h-9 items-center rounded-base px-2 text-muted hover:bg-hover hover:text-ink"
          >
            {t('refusals.title')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
