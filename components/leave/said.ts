import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { saying } from './say'

/** Leave in the reader's words, for pages on the server. */
export const said = async () => saying(await words('leave'), locales[await currentLocale()].tag)
