import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import type { TemplateRow } from '@/lib/contracts/browser/question-sets-types'
import { listed, words } from '@/lib/i18n/words'

/** The sets one may start from, each with a way to look at it first. Their titles are English, as their copies' will be. */
export async function TemplateList({ templates }: { templates: TemplateRow[] }) {
  const t = await words('questionSets')
  return (
    <ul className="divide-y divide-line border-line border-y">
      {
        await Promise.all(
          templates.map(async ({ name, title, questions, languages }) => (
            <li key={name} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
              <div className="min-w-0 grow">
                <p lang="en" className="font-semibold">
                  {title}
                </p>
                <p className="text-muted text-small">
                  {t('count', { count: questions })} · {t('template.languages', { languages: await listed(languages) })}
                </p>
              </div>
              <Link href={`/hiring/questions/new?template=${name}`} className={buttonClass()}>
                {t('template.look', { title })}
              </Link>
            </li>
          )),
        )
      }
    </ul>
  )
}
