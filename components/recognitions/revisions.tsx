'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import { useListed } from '@/components/ui/listed'
import type { KudosHistory, RevisionItem } from '@/lib/contracts/browser/revisions'

const bold = (words: ReactNode) => <b className="font-semibold">{words}</b>

/** Who changed a kudos when, and what it said before and after; at the end, who wrote it. */
export function Revisions({ history }: { history: KudosHistory }) {
  const t = useTranslations('revisions')
  const { giver, givenAt, revisions } = history
  return (
    <ol className="grid gap-8">
      {revisions.map(one => (
        <li key={one.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
          <Avatar name={one.by.name} src={one.by.avatarUrl} />
          <div className="grid gap-3">
            <p>
              {t.rich('by', { name: one.by.name, b: bold })} <Ago at={one.at} className="ms-1 text-muted text-small" />
            </p>
            <Change change={one} />
          </div>
        </li>
      ))}
      <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <Avatar name={giver.name} src={giver.avatarUrl} />
        <p>
          {t.rich('given', { name: giver.name, b: bold })} <Ago at={givenAt} className="ms-1 text-muted text-small" />
          {revisions.length === 0 && <span className="block text-muted">{t('never')}</span>}
        </p>
      </li>
    </ol>
  )
}

const pictureWords = { added: 'pictureAdded', removed: 'pictureRemoved', replaced: 'pictureReplaced' } as const

function Change({ change }: { change: RevisionItem }) {
  const t = useTranslations('revisions')
  const listed = useListed()
  const { text, recipients, values, picture } = change
  const said = [
    recipients?.added.length && t('recipientsAdded', { names: listed(recipients.added) }),
    recipients?.removed.length && t('recipientsRemoved', { names: listed(recipients.removed) }),
    values?.added.length && t('valuesAdded', { names: listed(values.added) }),
    values?.removed.length && t('valuesRemoved', { names: listed(values.removed) }),
    picture && t(pictureWords[picture]),
    !text && !recipients && !values && !picture && t('nothing'),
  ].filter(line => typeof line === 'string')
  return (
    <>
      {said.map(line => (
        <p key={line}>{line}</p>
      ))}
      {text && (
        <dl className="grid gap-3">
          <Wording label={t('textBefore')} html={text.before} edge="border-refused" />
          <Wording label={t('textAfter')} html={text.after} edge="border-accent" />
        </dl>
      )}
    </>
  )
}

function Wording({ label, html, edge }: { label: string; html: string; edge: string }) {
  const t = useTranslations('revisions')
  return (
    <div className={`border-s-2 ps-4 ${edge}`}>
      <dt className="text-muted text-small">{label}</dt>
      {html ? (
        <dd
          dir="auto"
          className="letter text-large"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the browser contract
          dangerouslySetInnerHTML={{ __html: html }}
        />
      ) : (
        <dd className="text-muted italic">{t('wordless')}</dd>
      )}
    </div>
  )
}
