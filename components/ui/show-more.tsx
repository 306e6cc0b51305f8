import Link from 'next/link'
import { buttonClass } from './button'

/** The next page of a list whose place lives in the address. A list that grows in place uses a Button instead, as the feed does. */
export function ShowMore({ href, children }: { href: string; children: string }) {
  return (
    <p data-screen-only className="grid place-items-center pt-6">
      <Link href={href} scroll={false} className={buttonClass()}>
        {children}
      </Link>
    </p>
  )
}
