import { useMutation, useQueryClient } from '@tanstack/react-query'
import { listed } from '@/components/ui/listed'
import { notify } from '@/components/ui/notify'
import { deleteKudos, giveKudos } from '@/lib/actions/recognitions'
import { accepted } from './accepted'
import { type Errors, refusedIn } from './composer-errors'
import type { Draft } from './draft'
import { reloadFeed } from './feed-cache'
import { wordsFor } from './words'

type Give = { onGiven: () => void; onRefused: (errors: Errors) => void; onTakenBack: (draft: Draft) => void }

/** Sends the form; the draft goes along, to come back if the thanks are taken back. */
export function useGive({ onGiven, onRefused, onTakenBack }: Give) {
  const client = useQueryClient()
  const takeBack = useMutation({
    mutationFn: ({ id }: { id: number; draft: Draft }) => accepted(deleteKudos({ id })),
    onSuccess: (_, { draft }) => onTakenBack(draft),
    onError: error => notify({ tone: 'problem', text: `Not taken back. ${wordsFor(error)}` }),
    onSettled: () => reloadFeed(client),
  })
  return useMutation({
    mutationFn: ({ form }: { form: FormData; draft: Draft }) => giveKudos(form),
    async onSuccess(result, { draft }) {
      if (!result.ok) return onRefused(refusedIn(result))
      onGiven()
      const { id, names } = result.data
      notify({ text: `Thanked ${listed(names)}`, undo: { label: 'Undo', run: () => takeBack.mutate({ id, draft }) } })
      await reloadFeed(client)
    },
    onError: error => onRefused({ form: wordsFor(error) }),
  })
}
