import type { ReactNode } from 'react'
import { Words } from '@/components/i18n/words'

export default function EventsLayout({ children }: { children: ReactNode }) {
  return <Words of={['events']}>{children}</Words>
}
