import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'

/** Hands over to a sign-in provider: next-auth takes a form post that carries its token, asked for when it is needed. */
async function leaveFor(provider: string, form: HTMLFormElement, to = '/') {
  const { csrfToken } = await fetch('/api/auth/csrf').then(response => response.json())
  form.action = `/api/auth/signin/${provider}`
  form.replaceChildren(
    ...Object.entries({ csrfToken, callbackUrl: to }).map(([name, value]) =>
      Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
    ),
  )
  form.submit()
}

export function ProviderButton({ provider, to }: { provider: { id: string; name: string }; to?: string }) {
  const t = useTranslations('signIn')
  return (
    <form
      method="post"
      className="needs-scripts"
      onSubmit={event => {
        event.preventDefault()
        void leaveFor(provider.id, event.currentTarget, to)
      }}
    >
      <button type="submit" className={`${buttonClass()} h-11 w-full`}>
        {t('continueWith', { provider: provider.name })}
      </button>
    </form>
  )
}
