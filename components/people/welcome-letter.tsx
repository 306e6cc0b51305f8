import { Mark } from '@/components/brand/mark'
import { Avatar } from '@/components/ui/avatar'
import { Chip } from '@/components/ui/chip'

/** Beside the sign-in: what one will find inside, said by an example. */
export function WelcomeLetter() {
  return (
    <aside
      aria-label="An example"
      className="relative hidden overflow-hidden bg-grove text-on-grove lg:grid lg:place-content-center"
    >
      <Mark className="absolute -end-28 -bottom-40 size-[44rem] text-on-grove opacity-[0.06] [&_.stroke-paper]:stroke-grove" />
      <figure className="relative -mt-16 max-w-lg px-12">
        <div className="flex items-center gap-3">
          <Avatar name="Amira Haddad" size="large" />
          <p>
            <b className="font-semibold">Amira</b> thanked <b className="font-semibold">Jonas</b>
          </p>
        </div>
        <blockquote className="letter mt-5 text-title leading-snug">
          You stayed on the line until the last parcel was found, and then you wrote down how. Nobody will lose one that
          way again.
        </blockquote>
        <p className="mt-5">
          <Chip tint="honey">Customers first</Chip>
        </p>
      </figure>
    </aside>
  )
}
