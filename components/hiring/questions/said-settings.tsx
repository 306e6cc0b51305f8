import { useTranslations } from 'use-intl'
import type { BuilderQuestion } from '@/lib/contracts/browser/question-sets-types'

/** What a question's type has been set to, in a few words; nothing where it needs none. */
export function SaidSettings({ question: { type, settings } }: { question: BuilderQuestion }) {
  const t = useTranslations('questionSets.question')
  const { choices, rows, columns, scale = 5, min = 0, max = 100, step = 1 } = settings
  switch (type) {
    case 'rating':
      return <span>{t('scale', { max: scale })}</span>
    case 'slider':
      return <span>{t('range', { min, max, step })}</span>
    case 'matrix':
      return <span>{t('grid', { rows: rows.length, columns: columns.length })}</span>
    case 'options':
    case 'radio':
    case 'checkbox':
    case 'ranking':
      return <span>{t('choices', { count: choices.length })}</span>
    default:
      return null
  }
}
