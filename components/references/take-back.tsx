'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { takeOneBack } from '@/lib/actions/nominate'
import type { NamedReferee } from '@/lib/contracts/browser/naming-types'
import { Fold } from './fold'
import { GuestForm } from './guest-form'

type TakeBackProps = { token: string; locale: string; referee: NamedReferee }

/** Takes somebody back whom one has named: what comes of it, and then the press. */
export function TakeBack({ token, locale, referee: { id, name } }: TakeBackProps) {
  const t = useTranslations('nominate')
  return (
    <Fold quiet label={t('takeBack')} name={`${t('takeBack')}: ${name}`}>
      <GuestForm send={takeOneBack} token={token} locale={locale} className="grid justify-items-start gap-3 px-2.5">
        <input type="hidden" name="referee" value={id} />
        <p className="text-muted">{t('takeWhy')}</p>
        <Button type="submit" look="danger" aria-label={t('takePress', { name })}>
          {t('takeBack')}
        </Button>
      </GuestForm>
    </Fold>
  )
}
