import { Button } from '@/components/ui/button'
import { seeRights } from '@/lib/actions/respond'
import { translator } from '@/lib/i18n/translator'
import { GuestForm } from './guest-form'
import type { OwnForm } from './own-form'

/** To what is held of the referee: a press, since the link there is made anew. */
export function RightsLink({ token, locale }: Pick<OwnForm, 'token' | 'locale'>) {
  return (
    <div data-screen-only className="mt-8">
      <GuestForm send={seeRights} token={token} locale={locale}>
        <Button type="submit">{translator(locale, 'respond')('done.rights')}</Button>
      </GuestForm>
    </div>
  )
}
