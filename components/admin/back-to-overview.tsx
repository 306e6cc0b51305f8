'use client'

import { usePathname } from 'next/navigation'
import { Back } from '@/components/ui/back'

/** On a phone, where the sections do not stand beside the page. */
export function BackToOverview({ children }: { children: string }) {
  if (usePathname() === '/admin') return null
  return (
    <div className="lg:hidden">
      <Back href="/admin">{children}</Back>
    </div>
  )
}
