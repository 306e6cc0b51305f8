import { CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names'

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string
  id?: string
  className?: string
  children: (wiring: Wiring) => ReactNode
}

/** Label, control, hint and error, wired so that a screen reader hears them together. */
export function Field({ label, hint, error, id, className, children }: FieldProps) {
  const own = useId()
  const control = id ?? own
  const describedBy = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid min-w-0 grid-cols-1 gap-1.5', className)}>
      <label htmlFor={control} className="justify-self-start font-semibold">
        {label}
      </label>
      {children({
        id: control,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${control}-hint`} className="text-muted text-small">
          {hint}
        </p>
      )}
      <FieldError id={`${control}-error`}>{error}</FieldError>
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null
  return (
    <p id={id} className="flex items-start gap-1.5 text-refused text-small">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  )
}

/** The edge and ground of everything one writes or chooses in. */
export const fieldClass =
  'w-full rounded-base border border-edge bg-raised px-3 text-base outline-offset-0 transition-colors aria-invalid:border-refused aria-invalid:outline-refused'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={classNames(fieldClass, 'h-11', className)} />
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} className={classNames(fieldClass, 'py-2', className)} />
}
