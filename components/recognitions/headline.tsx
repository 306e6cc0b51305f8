import Link from 'next/link'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { listFormat } from '@/lib/i18n/formatters'
import { useMe } from './use-me'

/** "Mona Haddad thanked Eli Brandt and you": names carry the weight, the reader is "you" and comes last. */
export function Headline({ item }: { item: Pick<FeedItem, 'giver' | 'recipients'> }) {
  const t = useTranslations('recognitions')
  const me = useMe().person.id
  const others = item.recipients.filter(person => person.id !== me)
  const names: Named[] = [...others]
  if (others.length < item.recipients.length) names.push({ name: t('you') })
  return t.rich('headline', {
    who: item.giver.id === me ? 'mine' : others.length === 0 ? 'me' : 'other',
    giver: item.giver.name,
    b: bold,
    to: words => <Name person={item.giver}>{words}</Name>,
    names: () => <Names names={names} />,
  })
}

/** Somebody else leads to their profile; the reader is only said. */
type Named = { id?: number; name: string }

const bold = (words: ReactNode) => <b className="font-semibold">{words}</b>

function Name({ person, children }: { person: Named; children: ReactNode }) {
  if (person.id === undefined) return bold(children)
  return (
    <Link
      href={`/people/${person.id}`}
      prefetch={false}
      className="rounded-small font-semibold underline-offset-4 hover:underline"
    >
      {children}
    </Link>
  )
}

function Names({ names }: { names: Named[] }) {
  const parts = listFormat(useLocale(), { type: 'conjunction' }).formatToParts(names.map(one => one.name))
  let next = 0
  return parts.map(part => {
    if (part.type !== 'element') return part.value
    const place = next++
    return (
      <Name key={place} person={names[place]!}>
        {part.value}
      </Name>
    )
  })
}
