import { curlLine } from '@/lib/formats/curl'
import { indentXml } from '@/lib/formats/indent-xml'
import { words } from '@/lib/i18n/words'
import { exampleCall } from '@/lib/reference/call'
import type { Described, Description } from '@/lib/reference/types'
import { Code } from './code'
import { FieldsTable } from './fields-table'
import { Method } from './method'
import { TryIt } from './try-it'

/** One operation: what it does, what it takes, how one calls it, what comes back. */
export async function Operation({ origin, of, within }: { origin: string; of: Described; within: Description }) {
  const t = await words('apiDocs')
  const { id, method, path, summary, note, credentials, answer, refusals } = of
  const status = String(answer.status)
  return (
    <section aria-labelledby={id} className="grid min-w-0 grid-cols-1 gap-4 border-line border-t pt-6">
      <div>
        <h3 id={id} className="flex scroll-mt-6 flex-wrap items-center gap-x-3 gap-y-1">
          <Method of={method} />
          <a href={`#${id}`} dir="ltr" className="wrap-anywhere font-mono font-semibold hover:underline">
            {within.base}
            {path}
          </a>
        </h3>
        <p lang="en" dir="ltr" className="mt-1.5 text-start rtl:text-end">
          {summary}.{note && <span className="text-muted"> {note}</span>}
        </p>
        {credentials !== 'required' && (
          <p className="text-muted">{t(credentials === 'none' ? 'operation.needsNone' : 'operation.mayDoWithout')}</p>
        )}
      </div>
      <FieldsTable of={of} />
      <Code label={t('operation.call')} text={curlLine(exampleCall(origin, within, of))} />
      <div className="grid gap-2">
        {answer.example === undefined ? (
          <p>{t('operation.file', { status, media: answer.media })}</p>
        ) : (
          <Folded title={t('operation.answer', { status })} text={JSON.stringify(answer.example, null, 2)} />
        )}
        {answer.xml && <Folded title={t('operation.answerXml')} text={indentXml(answer.xml)} />}
      </div>
      <p className="text-muted text-small">
        {t('operation.refusals')}{' '}
        {refusals.map(code => (
          <a
            key={code}
            href={`#refusal-${code}`}
            className="me-2 font-mono underline underline-offset-4 hover:text-ink"
          >
            {within.refusals[code]!.status}
          </a>
        ))}
      </p>
      <TryIt dialect={within.name} method={method} path={path} label={`${method} ${path}`} />
    </section>
  )
}

function Folded({ title, text }: { title: string; text: string }) {
  return (
    <details>
      <summary className="w-fit rounded-small font-semibold text-muted hover:text-ink">{title}</summary>
      <div className="mt-2">
        <Code label={title} text={text} />
      </div>
    </details>
  )
}
