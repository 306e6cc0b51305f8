'use client'

import { useTranslations } from 'use-intl'
import { ShownOnce } from '@/components/ui/shown-once'
import type { MadeToken } from '@/lib/actions/tokens'
import { dialectNames } from './dialect-names'

/** A new token, this once, with a line to try it for each API it reads in. */
export function Made({ made, onDone }: { made: MadeToken; onDone: () => void }) {
  const t = useTranslations('tokens')
  return (
    <ShownOnce
      title={t('made', { name: made.name })}
      hint={t('once')}
      texts={[
        { label: t('token'), text: made.token },
        ...made.lines.map(({ dialect, line }) => ({ label: t('try', { dialect: dialectNames[dialect] }), text: line })),
      ]}
      done={t('done')}
      onDone={onDone}
    />
  )
}
