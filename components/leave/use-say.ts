import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { saying } from './say'

/** Leave in the reader's words, for components in the browser; the page hands in the noun `leave`. */
export function useSay() {
  const [t, locale] = [useTranslations('leave'), useLocale()]
  return useMemo(() => saying(t, locale), [t, locale])
}
