import { Mark } from '@/components/brand/mark'
import { Avatar } from '@/components/ui/avatar'
import { EmptyState } from '@/components/ui/empty-state'

/** The one action stands right above: the composer. */
export function FeedEmpty() {
  return (
    <EmptyState
      picture={<Mark className="size-12 text-accent" />}
      title="The first thank-you is yours to write"
      example={
        <figure className="mx-auto grid max-w-md grid-cols-[auto_minmax(0,1fr)] gap-x-3">
          <Avatar name="Amira Haddad" className="mt-0.5" />
          <figcaption className="flex items-center text-muted">For example, Amira to Jonas</figcaption>
          <blockquote className="letter col-start-2 mt-1 text-large">
            You stayed on the line until the last parcel was found, and then you wrote down how.
          </blockquote>
        </figure>
      }
    >
      Kudos show here, newest first, for everyone in the company to read and hi5.
    </EmptyState>
  )
}
