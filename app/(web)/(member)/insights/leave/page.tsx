import type { Metadata } from 'next'
import { Room } from '@/components/insights/room'
import { requireActorWho } from '@/lib/auth/require-actor'
import { leaveFigures } from '@/lib/contracts/browser/insights'
import { insightsAsked, insightsView } from '@/lib/contracts/browser/insights-view'
import { isAdmin } from '@/lib/domain/actor'
import { listPlaces } from '@/lib/domain/insights/lens'
import { mayReadInsights } from '@/lib/domain/insights/policy'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('insights'))('title') })

type InsightsLeaveProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function InsightsLeave({ searchParams }: InsightsLeaveProps) {
  const [actor, address, locale] = await Promise.all([requireActorWho(mayReadInsights), searchParams, currentLocale()])
  const asked = insightsAsked(address)
  const view = insightsView(actor, asked, locale)
  const [places, figures] = await Promise.all([listPlaces(actor), leaveFigures(view)])
  const intro = view.t(isAdmin(actor) ? 'intro.company' : 'intro.team', { company: actor.organization.name })
  return <Room page="leave" {...{ intro, asked, places, figures, locale }} />
}
