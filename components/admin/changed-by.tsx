import { RelativeTime } from '@/components/ui/relative-time'
import { words } from '@/lib/i18n/words'

/** Who changed a section last, and when; nothing where nobody has. */
export async function ChangedBy({ change }: { change: { by: string | null; at: Date } | undefined }) {
  if (!change) return null
  const t = await words('admin')
  return (
    <p className="mt-3 text-muted text-small">
      {t.rich(change.by ? 'changedBy' : 'changed', {
        name: () => <bdi>{change.by}</bdi>,
        when: () => <RelativeTime at={change.at.toISOString()} />,
      })}
    </p>
  )
}
