import { readable } from '@/lib/formats/indent-xml'
import { words } from '@/lib/i18n/words'
import type { Description } from '@/lib/reference/types'
import { Code } from './code'

/** How a dialect says no, on each occasion. */
export async function Refusals({ of }: { of: Description }) {
  const t = await words('apiDocs')
  return (
    <section aria-labelledby="refusals" className="grid min-w-0 grid-cols-1 gap-5">
      <div>
        <h2 id="refusals" className="scroll-mt-6 font-serif text-lead">
          {t('refusals.title')}
        </h2>
        <p className="text-muted">{t('refusals.words')}</p>
      </div>
      {Object.values(of.refusals).map(({ code, status, words, media, example }) => (
        <div key={code} className="grid min-w-0 grid-cols-1 gap-2">
          <h3 id={`refusal-${code}`} className="scroll-mt-6 font-semibold">
            <span className="font-mono">{status}</span> <span lang="en">{words}</span>
          </h3>
          {example ? (
            <Code label={String(media)} text={readable(example, media ?? '')} />
          ) : (
            <p className="text-muted">{t('refusals.empty')}</p>
          )}
        </div>
      ))}
    </section>
  )
}
