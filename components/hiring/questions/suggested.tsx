import { Field, Input } from '@/components/ui/field'

type SuggestedProps = {
  name: string
  label: string
  hint: string
  error?: string
  value?: string
  /** What has been written before in this place. */
  among: string[]
}

/** A short text, with what was written before as suggestions. */
export function Suggested({ name, label, hint, error, value, among }: SuggestedProps) {
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {wiring => (
        <>
          <Input
            {...wiring}
            name={name}
            list={`${name}-list`}
            dir="auto"
            autoComplete="off"
            maxLength={100}
            defaultValue={value}
          />
          <datalist id={`${name}-list`}>
            {among.map(one => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
