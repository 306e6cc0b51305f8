import { Words } from '@/components/i18n/words'
import { SegmentedLinks } from '@/components/ui/segmented'
import type { Preview as Shown } from '@/lib/contracts/browser/question-sets-types'
import { asLocale } from '@/lib/i18n/locales'
import { words } from '@/lib/i18n/words'
import { PhoneFrame } from './phone-frame'
import { PhonePreview } from './phone-preview'

type PreviewProps = { preview: Shown; hrefIn: (language: string) => string }

/** What a referee will see, in any language the questions speak: theirs for the questions, and for the form around them. */
export async function Preview({ preview: { steps, total, language, languages }, hrefIn }: PreviewProps) {
  const t = await words('questionSets')
  // The form speaks the portal's languages; in others it is English around the questions, as it is for referees.
  const around = asLocale(language.code.split('-')[0]) ?? 'en'
  return (
    <section id="preview" aria-labelledby="preview-title" className="grid scroll-mt-4 gap-3">
      <h2 id="preview-title" className="font-serif text-lead">
        {t('preview.title')}
      </h2>
      <p className="text-muted text-small">{t('preview.hint')}</p>
      {languages.length > 1 && (
        <SegmentedLinks
          label={t('preview.language')}
          links={languages.map(({ code, name }) => ({
            href: hrefIn(code),
            label: name,
            current: code === language.code,
          }))}
        />
      )}
      <PhoneFrame label={t('preview.phone')} language={total > 0 ? language.code : undefined}>
        {total > 0 ? (
          <Words of={['respond']} locale={around}>
            <PhonePreview key={language.code} steps={steps} total={total} />
          </Words>
        ) : (
          <p className="py-16 text-center text-muted">{t('empty.preview')}</p>
        )}
      </PhoneFrame>
    </section>
  )
}
