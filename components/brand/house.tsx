import type { CompanyLook } from '@/lib/contracts/browser/look'
import { Mark } from './mark'

/** Whose portal it is: the company's logo, or Laurel's branch and name. A logo is drawn for white paper, so by night it keeps some. */
export function House({ look, size }: { look: CompanyLook; size: 'rail' | 'bar' }) {
  if (look.logoUrl)
    return (
      <img
        src={look.logoUrl}
        alt={look.name}
        className={`${size === 'rail' ? 'h-9 max-w-48' : 'h-8 max-w-36'} object-contain object-left dark:rounded-small dark:bg-ink dark:p-1 rtl:object-right`}
      />
    )
  return (
    <>
      <Mark className={`${size === 'rail' ? 'size-7' : 'size-6'} text-accent`} />
      <span className="font-serif text-lead leading-none">Laurel</span>
    </>
  )
}
