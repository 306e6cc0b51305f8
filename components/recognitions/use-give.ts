import { useMutation, useQueryClient } from '@tanstack/react-query'
import { listed } from '@/components/ui/listed'
import { notify } from '@/components/ui/notify'
import { deleteKudos, giveKudos } from '@/lib/actions/recognitions'
import { accepted } from './accepted'
import type { Errors } from './composer-errors'
import { reloadFeed } from './feed-cache'
import { wordsFor } from './words'

type Give = { onGiven: () => void; onRefused: (errors: Errors) => void; onTakenBack: () => void }

export function useGive({ onGiven, onRefused, onTakenBack }: Give) {
  const client = useQueryClient()
  const takeBack = useMutation({
    mutationFn: (id: number) => accepted(deleteKudos({ id })),
    onSuccess: onTakenBack,
    onError: error => notify({ tone: 'problem', text: `Not taken back. ${wordsFor(error)}` }),
    onSettled: () => reloadFeed(client),
  })
  return useMutation({
    mutationFn: (form: FormData) => giveKudos(form),
    async onSuccess(result) {
      if (!result.ok) return onRefused(result.fields ?? { text: result.message })
      onGiven()
      const { id, names } = result.data
      notify({ text: `Thanked ${listed(names)}`, undo: { label: 'Undo', run: () => takeBack.mutate(id) } })
      await reloadFeed(client)
    },
    onError: error => onRefused({ text: wordsFor(error) }),
  })
}
