import { type Locale, localeList } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { renderLetter } from '../render'
import { hiringSamples } from './hiring'
import { noticeSamples } from './notices'
import type { SampleOf } from './sample'

/** The examples of each group, in the order in which they are shown. */
export const sampleNames = {
  notices: Object.keys(noticeSamples) as (keyof typeof noticeSamples)[],
  hiring: Object.keys(hiringSamples) as (keyof typeof hiringSamples)[],
}

export type SampleName = keyof typeof noticeSamples | keyof typeof hiringSamples

const isHiring = (name: SampleName): name is keyof typeof hiringSamples => name in hiringSamples

/** The languages in which a mail is written. */
export function sampleLanguages(name: SampleName): Locale[] {
  return name === 'passwordReset' ? ['en'] : [...localeList]
}

/** An example of a mail, made by the very template that makes the real ones. */
export function renderSample(name: SampleName, of: SampleOf) {
  if (isHiring(name)) return renderLetter(hiringSamples[name](of))
  const { language, brand } = of
  const letter = noticeSamples[name](of)
  // These are no notices: they go out as they are, whatever a company looks like.
  if (name === 'passwordReset' || name === 'security') return renderLetter(letter)
  const t = translator(language, 'noticeMail')
  return renderLetter({ ...letter, language, brand, home: t('home') })
}
