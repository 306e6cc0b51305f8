'use client'

import { useTranslations } from 'use-intl'
import { Field, Input } from '@/components/ui/field'
import { useSecrets } from './secrets'
import type { Plan } from './try-document'

/** Who sends: typed once for all operations of the page, kept in memory alone. */
export function TrySecrets({ kind, id }: { kind: NonNullable<Plan['scheme']>; id: string }) {
  const t = useTranslations('apiDocs.try')
  const [secrets, keep] = useSecrets(kind)
  const label = { basic: t('secret'), token: t('companyToken'), bearer: t('token') }[kind]
  return (
    <div className="grid min-w-0 items-start gap-4 sm:grid-cols-2">
      {kind === 'basic' && (
        <Field id={`${id}-user`} label={t('user')}>
          {wiring => (
            <Input
              {...wiring}
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              value={secrets.user}
              onChange={event => keep({ user: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field id={`${id}-secret`} label={label} hint={t('memory')}>
        {wiring => (
          <Input
            {...wiring}
            type="password"
            dir="ltr"
            autoComplete="off"
            value={secrets.secret}
            onChange={event => keep({ secret: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
