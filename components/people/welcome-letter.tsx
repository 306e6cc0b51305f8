import type { ReactNode } from 'react'
import { Mark } from '@/components/brand/mark'
import { Avatar } from '@/components/ui/avatar'
import { Chip } from '@/components/ui/chip'
import { words } from '@/lib/i18n/words'

/** Beside the sign-in: what one will find inside, said by an example. */
export async function WelcomeLetter() {
  const t = await words('signIn')
  return (
    <aside
      aria-label={t('example.label')}
      className="relative hidden overflow-hidden bg-grove text-on-grove lg:grid lg:place-content-center"
    >
      <Mark className="absolute -end-28 -bottom-40 size-[44rem] text-on-grove opacity-[0.06] [&_.stroke-paper]:stroke-grove" />
      <figure className="relative -mt-16 max-w-lg px-12">
        <div className="flex items-center gap-3">
          <Avatar name="Amira Haddad" size="large" />
          <p>{t.rich('example.headline', { b: bold })}</p>
        </div>
        <blockquote className="letter mt-5 text-title leading-snug">{t('example.letter')}</blockquote>
        <p className="mt-5">
          <Chip tint="honey">{t('example.value')}</Chip>
        </p>
      </figure>
    </aside>
  )
}

const bold = (name: ReactNode) => <b className="font-semibold">{name}</b>
