import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'

export type DemoAccount = {
  identifier: string
  password: string
  name: string
  role: 'employee' | 'manager' | 'moderator' | 'admin'
}

/** For a first look around: choosing an account fills the form. The passwords stand there too, to be typed without scripts. */
export function DemoCompany({
  accounts,
  onChoose,
}: {
  accounts: DemoAccount[]
  onChoose: (account: DemoAccount) => void
}) {
  const t = useTranslations('signIn.demo')
  const roles = useTranslations('ui.roles')
  return (
    <section aria-labelledby="demo" className="border-line border-t pt-5">
      <h2 id="demo" className="font-semibold">
        {t('title')}
      </h2>
      <p className="text-muted text-small">
        {t.rich('words', {
          password: () => (
            <span className="whitespace-nowrap">
              {[...new Set(accounts.map(account => account.password))].join(', ')}
            </span>
          ),
        })}
      </p>
      <ul className="-mx-2 mt-2 grid">
        {accounts.map(account => (
          <li key={account.identifier}>
            <button
              type="button"
              onClick={() => onChoose(account)}
              className="flex w-full items-center gap-3 rounded-base p-2 text-start transition-colors hover:bg-hover"
            >
              <Avatar name={account.name} />
              <span className="min-w-0 grow">
                <span className="block font-semibold leading-tight">{account.name}</span>
                <span className="block truncate text-muted text-small leading-tight">{account.identifier}</span>
              </span>
              <span className="text-muted text-small">{roles(account.role)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
