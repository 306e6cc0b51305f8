import { Words } from '@/components/i18n/words'
import type { QuestionPage } from '@/lib/contracts/browser/question-sets-types'
import { asLocale } from '@/lib/i18n/locales'
import { LiveQuestion } from './live-question'
import { QuestionWriter } from './question-writer'

/** The form of a question; its preview speaks the language of the question, also around it. */
export function WriteQuestion({ page }: { page: QuestionPage }) {
  return (
    <QuestionWriter page={page}>
      <Words of={['respond']} locale={asLocale(page.set.language.split('-')[0]) ?? 'en'}>
        <LiveQuestion />
      </Words>
    </QuestionWriter>
  )
}
