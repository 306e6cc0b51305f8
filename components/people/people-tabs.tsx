import { Tabs } from '@/components/ui/tabs'
import { words } from '@/lib/i18n/words'

/** The two ways to look at the company. */
export async function PeopleTabs({ current }: { current: 'directory' | 'chart' }) {
  const t = await words('people')
  const tab = (name: 'directory' | 'chart', href: string) => ({
    href,
    label: t(`tabs.${name}`),
    current: name === current,
  })
  return <Tabs label={t('tabs.label')} tabs={[tab('directory', '/people'), tab('chart', '/people/chart')]} />
}
