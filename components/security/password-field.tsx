import { Field, Input } from '@/components/ui/field'

type PasswordFieldProps = {
  name: string
  label: string
  hint?: string
  error?: string
  autoComplete: 'current-password' | 'new-password'
  /** Where the page has several fields of one name. */
  id?: string
}

export function PasswordField({ name, id = name, label, hint, error, autoComplete }: PasswordFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {wiring => (
        <Input {...wiring} name={name} type="password" autoComplete={autoComplete} maxLength={1000} required />
      )}
    </Field>
  )
}

/** Tells password managers whose password a form is about. */
export const AccountField = ({ email }: { email: string }) => (
  <input type="text" defaultValue={email} hidden readOnly autoComplete="username" />
)
