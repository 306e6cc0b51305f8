'use client'

import { Settings2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { buttonClass } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { notify } from '@/components/ui/notify'
import { chooseShownMilestones } from '@/lib/actions/milestones'

type Choices = { birthday: boolean; years: boolean }

/** What of one's own days colleagues see, decided where they would see it. */
export function MilestoneChoices({ choices }: { choices: Choices }) {
  const t = useTranslations('feed.milestones')
  const trouble = useTrouble()
  const [shown, setShown] = useState(choices)

  async function choose(part: Partial<Choices>) {
    const before = shown
    setShown({ ...before, ...part })
    try {
      await accepted(chooseShownMilestones(part))
      notify({ text: t('saved') })
    } catch (error) {
      setShown(before)
      notify({ tone: 'problem', text: t('failed', { why: trouble(error) }) })
    }
  }

  return (
    <Menu
      label={t('choices')}
      entries={() => [
        {
          kind: 'check',
          label: t('showBirthday'),
          checked: shown.birthday,
          onToggle: birthday => choose({ birthday }),
        },
        { kind: 'check', label: t('showYears'), checked: shown.years, onToggle: years => choose({ years }) },
      ]}
      className={`${buttonClass({ look: 'quiet', size: 'icon' })} needs-scripts size-8`}
    >
      <Settings2 aria-hidden="true" className="size-4" />
    </Menu>
  )
}
