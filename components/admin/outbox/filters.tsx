import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { deliveryStates, type OutboxSearch } from '@/lib/contracts/browser/outbox'
import { words } from '@/lib/i18n/words'

/** What narrows the outbox, in its address: a form that asks with GET. */
export async function OutboxFilters({ search }: { search: OutboxSearch }) {
  const t = await words('outbox')
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we serve
    <form
      role="search"
      aria-label={t('filters')}
      data-screen-only
      className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[12rem_minmax(0,22rem)_auto]"
    >
      {search.channel === 'text' && <input type="hidden" name="channel" value="text" />}
      <Field id="state" label={t('stateOf')}>
        {wiring => (
          <Select {...wiring} name="state" defaultValue={search.state ?? ''}>
            <option value="">{t('all')}</option>
            {deliveryStates.map(state => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="to" label={t('to')}>
        {wiring => (
          <Input
            {...wiring}
            type="search"
            name="to"
            defaultValue={search.to}
            placeholder={t('toHint')}
            maxLength={320}
            dir="auto"
            autoComplete="off"
          />
        )}
      </Field>
      <Button type="submit" className="h-11 justify-self-start">
        {t('show')}
      </Button>
    </form>
  )
}
