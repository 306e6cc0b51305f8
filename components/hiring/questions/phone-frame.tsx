import type { ReactNode } from 'react'

// The languages that run from right to left among those one may choose.
const fromRight = ['ar', 'fa', 'he', 'ur']

type PhoneFrameProps = { label: string; language: string | undefined; children: ReactNode }

/** As wide as a phone, in the language of what is inside. */
export function PhoneFrame({ label, language, children }: PhoneFrameProps) {
  return (
    <div className="mx-auto w-full max-w-[390px] rounded-[2rem] border border-edge bg-raised p-2 shadow-float">
      <section
        aria-label={label}
        lang={language}
        dir={language && (fromRight.includes(language.split('-')[0]!) ? 'rtl' : 'ltr')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        className="max-h-[44rem] min-h-80 overflow-y-auto overflow-x-hidden rounded-[1.5rem] bg-paper px-4 py-6"
      >
        {children}
      </section>
    </div>
  )
}
