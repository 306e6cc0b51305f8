import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Face, FeedItem } from '@/lib/contracts/browser/types'
import { useMe } from './use-me'

/** "Mona Haddad thanked Eli Brandt and you": names carry the weight, the reader is "you" and comes last. */
export function Headline({ item }: { item: FeedItem }) {
  const t = useTranslations('recognitions')
  const me = useMe().person.id
  const others = item.recipients.filter(person => person.id !== me)
  const names = others.map(person => person.name)
  if (others.length < item.recipients.length) names.push(t('you'))
  return t.rich('headline', {
    who: item.giver.id === me ? 'mine' : others.length === 0 ? 'me' : 'other',
    giver: item.giver.name,
    b: bold,
    names: () => <Names names={names} />,
  })
}

const bold = (words: ReactNode) => <b className="font-semibold">{words}</b>

function Names({ names }: { names: Face['name'][] }) {
  const parts = new Intl.ListFormat(useLocale(), { type: 'conjunction' }).formatToParts(names)
  return parts.map((part, place) =>
    part.type === 'element' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name; their places stay
      <b key={place} className="font-semibold">
        {part.value}
      </b>
    ) : (
      part.value
    ),
  )
}
