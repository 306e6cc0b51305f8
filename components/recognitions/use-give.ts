import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { useListed } from '@/components/ui/listed'
import { notify } from '@/components/ui/notify'
import { deleteKudos, giveKudos } from '@/lib/actions/recognitions'
import { type Errors, refusedIn } from './composer-errors'
import type { Draft } from './draft'
import { reloadFeed } from './feed-cache'

type Give = { onGiven: () => void; onRefused: (errors: Errors) => void; onTakenBack: (draft: Draft) => void }

/** Sends the form; the draft goes along, to come back if the thanks are taken back. */
export function useGive({ onGiven, onRefused, onTakenBack }: Give) {
  const t = useTranslations('recognitions.composer')
  const undoLabel = useTranslations('ui')('undo')
  const trouble = useTrouble()
  const listed = useListed()
  const client = useQueryClient()
  const takeBack = useMutation({
    mutationFn: ({ id }: { id: number; draft: Draft }) => accepted(deleteKudos({ id })),
    onSuccess: (_, { draft }) => onTakenBack(draft),
    onError: error => notify({ tone: 'problem', text: t('notTakenBack', { why: trouble(error) }) }),
    onSettled: () => reloadFeed(client),
  })
  return useMutation({
    mutationFn: ({ form }: { form: FormData; draft: Draft }) => giveKudos(form),
    async onSuccess(result, { draft }) {
      if (!result.ok) return onRefused(refusedIn(result))
      onGiven()
      const { id, names } = result.data
      notify({
        text: t('done', { names: listed(names) }),
        undo: { label: undoLabel, run: () => takeBack.mutate({ id, draft }) },
      })
      await reloadFeed(client)
    },
    onError: error => onRefused({ form: trouble(error) }),
  })
}
