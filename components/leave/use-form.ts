import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState, useState, useTransition } from 'react'

type Sent = { to?: string }

/**
 * A form whose post is a Server Action, so that it works without scripts. With them it is sent from here: what is typed stays
 * as it is, and a lost connection is something to say, not a lost page.
 */
export function useForm<S extends Sent>(act: (before: S | null, form: FormData) => Promise<S>) {
  const [plain, action] = useActionState(act as (before: Awaited<S> | null, form: FormData) => Promise<S>, null)
  const [state, setState] = useState<S | null>(plain)
  const [lost, setLost] = useState(false)
  const [busy, start] = useTransition()
  const router = useRouter()

  function submit(event: FormEvent<HTMLFormElement>, also: Record<string, string> = {}) {
    event.preventDefault()
    if (busy) return
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const form = new FormData(event.currentTarget, submitter)
    for (const [name, value] of Object.entries({ scripts: 'on', ...also })) form.set(name, value)
    start(async () => {
      try {
        const next = await act(state, form)
        setLost(false)
        if (next.to) router.push(next.to)
        else setState(next)
      } catch {
        setLost(true)
      }
    })
  }

  return { state, lost, busy, action, submit }
}
