import { Braces } from 'lucide-react'
import Link from 'next/link'
import { words } from '@/lib/i18n/words'
import type { Seeable } from '@/lib/reference/see'

/** A quiet way from something to how programs see it. */
export async function SeeAsApi({ kind, id }: { kind: Seeable; id: number | string }) {
  const t = await words('apiDocs')
  return (
    <p data-screen-only className="mt-8">
      <Link
        href={`/see/${kind}/${id}`}
        prefetch={false}
        className="-ms-2 inline-flex h-9 items-center gap-1.5 rounded-base px-2 text-muted text-small hover:bg-hover hover:text-ink"
      >
        <Braces aria-hidden="true" className="size-4" />
        {t('see.link')}
      </Link>
    </p>
  )
}
