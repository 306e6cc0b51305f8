import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'

const simple = [
  'saved',
  'drafted',
  'changed',
  'cancelled',
  'paused',
  'resumed',
  'hired',
  'resolved',
  'sent',
  'deleted',
] as const
const aboutReferee = ['reminded', 'corrected', 'answerCorrected', 'named', 'givenUp', 'reopened'] as const

/** What has just been done, in words; null where the address tells of nothing that is here. */
export async function doneWords({ person, requests }: CandidatePage, done?: string, of?: string) {
  const t = await words('candidate')
  const { name } = person
  const plain = simple.find(one => one === done)
  if (plain) return t(`done.${plain}`, { name })
  const referee = aboutReferee.find(one => one === done)
  if (referee) {
    const found = requests.flatMap(one => one.references).find(one => one.id === of)
    return t(`done.${referee}`, { who: found?.name ?? name })
  }
  const request = done === 'asked' && requests.find(one => one.id === of)
  if (!request) return null
  const { references: count, managers } = request.least
  if (request.status === 'draft') return t('done.drafted')
  return request.status === 'scheduled'
    ? t('done.scheduled', { name, count })
    : t('done.asked', { name, count, managers })
}
