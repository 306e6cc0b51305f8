import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'
import { types } from './type-icon'

const entriesIn = (value: string) => [
  // While one writes there may be the same twice; two fields of one name would trip over each other.
  ...new Set(
    value
      .split('\n')
      .map(one => one.trim())
      .filter(Boolean),
  ),
]

const numberIn = (value: string, otherwise: number) => {
  const number = Number(value.trim().replace(',', '.'))
  return value.trim() !== '' && Number.isFinite(number) ? number : otherwise
}

/** What stands in the form of a question, as a referee would meet it; whatever cannot be yet is as it usually is. */
export function writtenQuestion(form: FormData, empty: string): FormQuestion {
  const of = (name: string) => String(form.get(name) ?? '')
  return {
    id: 'live',
    type: types.find(type => type === of('type')) ?? 'rating',
    text: of('text').trim() || empty,
    help: of('help').trim() || null,
    required: form.has('required'),
    allowsComment: form.has('allowsComment'),
    choices: entriesIn(of('choices')),
    rows: entriesIn(of('rows')),
    columns: entriesIn(of('columns')),
    scale: numberIn(of('scale'), 5),
    min: numberIn(of('min'), 0),
    max: numberIn(of('max'), 100),
    step: numberIn(of('step'), 1),
    entered: '',
    comment: '',
    number: 1,
  }
}
