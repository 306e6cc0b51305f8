import type { ReactNode } from 'react'
import { Words } from '@/components/i18n/words'

export default function GuestLayout({ children }: { children: ReactNode }) {
  return <Words of={['signIn']}>{children}</Words>
}
