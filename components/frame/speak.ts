import { chooseLanguage } from '@/lib/actions/language'

/** Asks for another language, '' for the browser's; the page comes back in it. */
export function speak(language: string) {
  const form = new FormData()
  form.set('language', language)
  return chooseLanguage(form)
}
