import Link from 'next/link'
import { Mark } from '@/components/brand/mark'
import { buttonClass } from '@/components/ui/button'

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-3 px-6 text-center">
      <Mark className="mb-2 size-12 text-accent" />
      <h1 className="font-serif text-title">There is nothing here</h1>
      <p className="max-w-prose text-balance text-muted">
        The page was moved or deleted, or it is meant for other eyes. Check the address, or start again from home.
      </p>
      <Link href="/" className={`${buttonClass({ look: 'primary' })} mt-3`}>
        Go home
      </Link>
    </main>
  )
}
