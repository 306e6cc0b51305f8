import 'server-only'
import type { Starters } from '@/lib/domain/organizations/founding'
import { words } from '@/lib/i18n/words'

/** What a company begins with, in the language of whoever makes it. */
export async function starters(): Promise<Starters> {
  const t = await words('setUp')
  const value = (name: 'help' | 'craft' | 'courage' | 'learning') => ({
    name: t(`values.${name}.name`),
    description: t(`values.${name}.description`),
  })
  return {
    place: t('place'),
    values: [value('help'), value('craft'), value('courage'), value('learning')],
    leave: { annual: t('leave.annual'), sick: t('leave.sick'), unpaid: t('leave.unpaid') },
  }
}
