import type { FeedItem } from '@/lib/contracts/browser/types'
import { useMe } from './use-me'

/** "Mona Haddad thanked you and Eli Brandt": names carry the weight, the reader is "you". */
export function Headline({ item }: { item: FeedItem }) {
  const me = useMe().person.id
  const last = item.recipients.length - 1
  return (
    <>
      <b className="font-semibold">{item.giver.id === me ? 'You' : item.giver.name}</b> thanked{' '}
      {item.recipients.map((person, place) => (
        <span key={person.id}>
          {place > 0 && (place === last ? ' and ' : ', ')}
          <b className="font-semibold">{person.id === me ? 'you' : person.name}</b>
        </span>
      ))}
    </>
  )
}
