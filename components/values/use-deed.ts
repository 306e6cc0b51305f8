import { useRouter } from 'next/navigation'
import { notify } from '@/components/ui/notify'
import { useActionForm } from '@/components/ui/use-action-form'
import type { FormState } from '@/lib/actions/form-state'

type Send<R> = (before: FormState<R>, form: FormData) => Promise<FormState<R>>

/** A form that stays on its page: what it did is said, and shows. */
export function useDeed<R>(
  send: Send<R>,
  said: string,
  labels: Record<string, string> = {},
  ids?: Record<string, string>,
) {
  const router = useRouter()
  return useActionForm(send, {
    labels,
    ids,
    onDone() {
      notify({ text: said })
      router.refresh()
    },
  })
}
