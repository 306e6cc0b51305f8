import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import type { Picture } from '@/lib/contracts/browser/insights-types'
import { words } from '@/lib/i18n/words'

const first = 8

type People = Extract<Picture, { kind: 'people' }>

/** The people a figure is about, and what one may do; the table has the rest of them. */
export async function People({ people, more }: Pick<People, 'people' | 'more'>) {
  const t = await words('insights')
  const rest = Math.max(0, people.length - first) + more
  return (
    <>
      <ul className="mt-4 divide-y divide-line border-line border-y">
        {people.slice(0, first).map(({ face, said, where, thank }) => (
          <li key={face.id} className="flex items-center gap-3 py-2.5">
            <Avatar name={face.name} src={face.avatarUrl} />
            <div className="min-w-0 grow">
              <Link href={`/people/${face.id}`} dir="auto" className="block truncate font-semibold hover:underline">
                {face.name}
              </Link>
              <p className="text-muted text-small">
                {where && (
                  <>
                    <bdi>{where}</bdi> ·{' '}
                  </>
                )}
                {said}
              </p>
            </div>
            {thank && (
              <Link
                href={thank}
                aria-label={t('forgotten.thank', { name: face.name })}
                className={buttonClass({ size: 'small' })}
              >
                {t('forgotten.thankShort')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-2 text-muted text-small">{t('more', { count: rest })}</p>}
    </>
  )
}
