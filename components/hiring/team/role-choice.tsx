'use client'

import { useTranslations } from 'use-intl'
import { RadioGroup } from '@/components/ui/choice-group'
import { recruiterRoles } from '@/lib/contracts/browser/hiring-team-types'

type RoleChoiceProps = { name?: string; value: string | undefined; error?: string }

/** What somebody may do in hiring, each role with what it means. */
export function RoleChoice({ name = 'role', value, error }: RoleChoiceProps) {
  const t = useTranslations('hiringTeam')
  return (
    <RadioGroup
      name={name}
      legend={t('role')}
      value={value}
      error={error}
      options={recruiterRoles.map(role => ({ value: role, label: t(`roles.${role}`), hint: t(`roleHints.${role}`) }))}
    />
  )
}
