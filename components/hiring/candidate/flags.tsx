import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import type { ShownFlag } from '@/lib/contracts/browser/candidate-types'
import { listed, words } from '@/lib/i18n/words'
import { ResolveForm } from './resolve-form'

/** What was noticed about references, what speaks for it, and how it may be innocent. */
export async function Flags({ flags, person }: Pick<CandidatePage, 'flags' | 'person'>) {
  const t = await words('candidate')
  if (flags.length === 0) return null
  return (
    <section aria-labelledby="flags" className="grid gap-4">
      <div>
        <h2 id="flags" className="font-serif text-lead">
          {t('flags.title')}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{t('flags.intro')}</p>
      </div>
      <ul className="grid gap-4">
        {flags.map(flag => (
          <Flag key={flag.id} flag={flag} person={person} />
        ))}
      </ul>
    </section>
  )
}

async function Flag({ flag, person }: { flag: ShownFlag; person: CandidatePage['person'] }) {
  const t = await words('candidate')
  const { kind, referee, resolved } = flag
  const title = t(`flags.${kind}`, { referee, other: flag.other ?? t('relationship.other'), name: person.name })
  return (
    <li className="grid gap-3 rounded-base border border-line p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="wrap-anywhere min-w-0 font-semibold">{title}</h3>
        <span className="flex items-center gap-3">
          <RelativeTime at={flag.raisedAt} className="text-muted text-small" />
          <Badge tone={resolved ? 'approved' : 'pending'}>{t(resolved ? 'flags.done' : 'flags.open')}</Badge>
        </span>
      </div>
      <dl className="grid gap-2">
        <div>
          <dt className="text-muted text-small">{t('flags.evidence')}</dt>
          <dd className="wrap-anywhere">{await evidence(flag)}</dd>
        </div>
        <div>
          <dt className="text-muted text-small">{t('flags.innocent')}</dt>
          <dd>{t(`flags.innocentWords.${kind}`)}</dd>
        </div>
      </dl>
      {resolved ? (
        <p className="wrap-anywhere border-line border-s-2 ps-3">
          <span className="text-muted text-small">
            {resolved.by ? t('flags.resolved', { by: resolved.by }) : t('flags.resolvedNobody')}{' '}
            <RelativeTime at={resolved.at} />
          </span>
          <span dir="auto" className="block whitespace-pre-wrap">
            {resolved.words}
          </span>
        </p>
      ) : (
        <ResolveForm candidate={person.id} id={flag.id} referee={referee} />
      )}
    </li>
  )
}

async function evidence({ kind, seconds, expected, answers, questions }: ShownFlag) {
  const t = await words('candidate')
  if (kind === 'too_fast') return t('flags.fast', { answers, seconds, expected })
  if (kind === 'same_wording') return t('flags.wording', { questions: await listed(questions.map(one => `“${one}”`)) })
  return t('flags.address')
}
