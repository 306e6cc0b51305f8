import { type ReactNode, useId } from 'react'

type SettingsSectionProps = { title: ReactNode; hint?: ReactNode; children: ReactNode }

/** One matter of the settings: what it is on one side, what can be done about it on the other. */
export function SettingsSection({ title, hint, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 py-8 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-serif text-lead leading-snug">
          {title}
        </h2>
        {hint && <p className="mt-1 text-balance text-muted text-small">{hint}</p>}
      </div>
      <div className="min-w-0 max-w-xl">{children}</div>
    </section>
  )
}
