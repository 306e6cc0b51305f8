import Form from 'next/form'
import { buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { type RosterColumn, type RosterSearch, rosterColumns } from '@/lib/contracts/browser/candidates-types'
import { words } from '@/lib/i18n/words'

type ColumnChooserProps = { search: RosterSearch; columns: readonly RosterColumn[] }

/** Which columns the list shows: they stand in its address, so a link to it shows the same. */
export async function ColumnChooser({ search, columns }: ColumnChooserProps) {
  const t = await words('candidates')
  return (
    <details data-screen-only className="open:basis-full">
      <summary className={`${buttonClass({ size: 'small' })} cursor-pointer list-none`}>{t('columns.choose')}</summary>
      <Form
        // What is ticked follows the address, also when one goes back.
        key={columns.join()}
        action="/hiring"
        scroll={false}
        className="mt-3 grid gap-3 border-line border-s-2 ps-4"
      >
        {Object.entries(search).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="columns" value="who" />
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="mb-1 text-muted">{t('columns.legend')}</legend>
          {rosterColumns.map(column => (
            <Checkbox key={column} name="columns" value={column} defaultChecked={columns.includes(column)}>
              {t(`table.${column}`)}
            </Checkbox>
          ))}
        </fieldset>
        <button type="submit" className={`${buttonClass()} justify-self-start`}>
          {t('columns.show')}
        </button>
      </Form>
    </details>
  )
}
