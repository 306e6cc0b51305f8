import { Globe, Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useListed } from '@/components/ui/listed'
import { Switch } from '@/components/ui/switch'
import type { Draft } from './draft'

type AudienceProps = { draft: Draft; company: string; onChange: (isPrivate: boolean) => void }

/** Whether it stays between them, and in a sentence who will be able to read it. */
export function Audience({ draft, company, onChange }: AudienceProps) {
  const t = useTranslations('feed.audience')
  const label = useTranslations('recognitions.composer')('private')
  const names = useListed()(draft.recipients.map(person => person.name))
  const Icon = draft.private ? Lock : Globe

  function sentence() {
    if (!draft.private) return t('everyone', { company })
    return names ? t('between', { names }) : t('betweenNobody')
  }

  return (
    <div className="min-w-0 grow">
      <Switch
        name="private"
        checked={draft.private}
        aria-describedby="thank-audience"
        onChange={event => onChange(event.target.checked)}
      >
        {label}
      </Switch>
      <p id="thank-audience" className="flex items-start gap-1.5 text-muted text-small">
        <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        <span>{sentence()}</span>
      </p>
    </div>
  )
}
