import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { useActionForm } from '@/components/ui/use-action-form'
import type { FormState } from '@/lib/actions/form-state'
import { meQuery } from '@/lib/contracts/browser/query-options'

type Send = (before: FormState<object>, form: FormData) => Promise<FormState<object>>

/** A form of one's settings: what is saved shows at once wherever one's name stands, and is said. */
export function useSettingsForm(send: Send, labels: Record<string, string>) {
  const t = useTranslations('me')
  const router = useRouter()
  const client = useQueryClient()
  const form = useActionForm(send, {
    labels,
    onDone() {
      notify({ text: t('saved') })
      void client.invalidateQueries({ queryKey: meQuery.queryKey })
      router.refresh()
    },
  })
  return {
    ...form,
    save: (
      <div className="flex items-center gap-4">
        <Button type="submit" look="primary" busy={form.busy}>
          {t('save')}
        </Button>
        {form.state?.ok && (
          <span role="status" className="folded">
            {t('saved')}
          </span>
        )}
      </div>
    ),
  }
}
