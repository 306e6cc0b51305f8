import { Button } from '@/components/ui/button'
import type { useActionForm } from '@/components/ui/use-action-form'

type FeedDeedProps = {
  form: ReturnType<typeof useActionForm>['form']
  kind: string
  intent: 'renew' | 'revoke'
  busy: boolean
  title: string
  /** What it does, and what not. */
  what: string
  now: string
}

/** Something that ends a link: says first what that does. */
export function FeedDeed({ form, kind, intent, busy, title, what, now }: FeedDeedProps) {
  return (
    <details className="open:w-full">
      <summary className="inline-flex h-10 cursor-pointer items-center rounded-base border border-edge bg-raised px-4 font-semibold hover:bg-sunken">
        {title}
      </summary>
      <form {...form} className="mt-3 grid justify-items-start gap-3">
        <input type="hidden" name="kind" value={kind} />
        <p>{what}</p>
        <Button type="submit" name="intent" value={intent} look="danger" busy={busy}>
          {now}
        </Button>
      </form>
    </details>
  )
}
