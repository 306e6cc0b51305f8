import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { eraseMine } from '@/lib/actions/rights'
import { translator } from '@/lib/i18n/translator'
import { GuestForm } from './guest-form'
import type { OwnForm } from './own-form'

/** Everything of a referee's erased: what goes, what stays, and that one is sure. */
export function EraseForm({ token, locale }: Pick<OwnForm, 'token' | 'locale'>) {
  const t = translator(locale, 'respond')
  return (
    <section data-screen-only aria-labelledby="erase" className="mt-12 border-line border-t pt-6">
      <h2 id="erase" className="mb-1 font-serif text-lead">
        {t('rights.erase')}
      </h2>
      <p className="mb-4 max-w-prose text-muted">{t('rights.eraseWhy')}</p>
      <GuestForm
        send={eraseMine}
        token={token}
        locale={locale}
        labels={{ sure: t('rights.erase') }}
        className="grid justify-items-start gap-4"
      >
        <Checkbox id="sure" name="sure">
          {t('rights.eraseSure')}
        </Checkbox>
        <Button type="submit" look="danger">
          {t('rights.press.erase')}
        </Button>
      </GuestForm>
    </section>
  )
}
