import { Mark } from '@/components/brand/mark'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export function FeedEmpty() {
  return (
    <EmptyState
      picture={<Mark className="size-12 text-accent" />}
      title="The first thank-you is yours to write"
      action={
        <a href="/?thank" className={buttonClass({ look: 'primary' })}>
          Thank someone
        </a>
      }
      example={
        <figure>
          <figcaption className="mb-3 flex items-center gap-2 text-muted text-small">
            <Avatar name="Amira Haddad" size="small" />
            For example, Amira to Jonas
          </figcaption>
          <blockquote className="letter text-large">
            You stayed on the line until the last parcel was found, and then you wrote down how.
          </blockquote>
        </figure>
      }
    >
      Kudos show here, newest first, for everyone in the company to read and hi5.
    </EmptyState>
  )
}
