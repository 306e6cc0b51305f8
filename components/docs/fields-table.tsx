import { type Column, Table } from '@/components/ui/table'
import { words } from '@/lib/i18n/words'
import { saidType } from '@/lib/reference/said-type'
import type { Described, Field } from '@/lib/reference/types'

/** What an operation takes, in the address and in the body. */
export async function FieldsTable({ of: { method, path, fields } }: { of: Described }) {
  const t = await words('apiDocs')
  if (fields.length === 0) return <p className="text-muted">{t('operation.nothing')}</p>
  const columns: Column<Field>[] = [
    {
      key: 'name',
      head: t('operation.field'),
      title: true,
      cell: field => (
        <>
          <bdi dir="ltr" className="wrap-anywhere font-mono text-small">
            {field.name}
          </bdi>{' '}
          {field.required && <span className="font-normal text-pending text-small">{t('operation.required')}</span>}
        </>
      ),
    },
    { key: 'place', head: t('operation.place'), cell: field => t(`operation.places.${field.in}`) },
    {
      key: 'type',
      head: t('operation.type'),
      cell: field => (
        <bdi dir="ltr" className="font-mono text-small">
          {saidType(field.schema)}
        </bdi>
      ),
    },
    { key: 'words', head: t('operation.words'), cell: field => <bdi lang="en">{field.words}</bdi> },
  ]
  return (
    <Table
      caption={t('operation.fields', { name: `${method} ${path}` })}
      columns={columns}
      rows={fields}
      rowKey={field => `${field.in} ${field.name}`}
    />
  )
}
