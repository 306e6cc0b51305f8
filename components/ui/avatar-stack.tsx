import { Avatar } from './avatar'

type AvatarStackProps = { people: { id: number; name: string; avatarUrl: string | null }[]; most?: number }

/** A row of overlapping faces. The names are said in the text beside it. */
export function AvatarStack({ people, most = 4 }: AvatarStackProps) {
  const shown = people.length > most ? people.slice(0, most - 1) : people
  const rest = people.length - shown.length
  return (
    <span aria-hidden="true" className="flex shrink-0">
      {shown.map(person => (
        <Avatar
          key={person.id}
          name={person.name}
          src={person.avatarUrl}
          className="not-first:-ms-1.5 ring-2 ring-paper"
        />
      ))}
      {rest > 0 && (
        <span className="-ms-1.5 grid size-8 place-items-center rounded-full bg-off-soft font-semibold text-off text-small tabular-nums ring-2 ring-paper">
          +{rest}
        </span>
      )}
    </span>
  )
}
