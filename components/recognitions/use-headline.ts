import { useTranslations } from 'use-intl'
import { useListed } from '@/components/ui/listed'
import type { FeedItem } from '@/lib/contracts/browser/types'

/** "Mona Haddad thanked Emi Sato and Eli Brandt", the same for every reader: for labels. */
export function useHeadline({ giver, recipients }: Pick<FeedItem, 'giver' | 'recipients'>) {
  const t = useTranslations('recognitions')
  const names = useListed()(recipients.map(person => person.name))
  return t('thanked', { giver: giver.name, names })
}
