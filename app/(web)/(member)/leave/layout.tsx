import type { ReactNode } from 'react'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'

export default function LeaveLayout({ children }: { children: ReactNode }) {
  return (
    <Words of={['leave']}>
      <Column>{children}</Column>
    </Words>
  )
}
