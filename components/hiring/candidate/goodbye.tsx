import { sayGoodbye } from '@/lib/actions/candidate'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'
import { DeedForm } from './deed-form'

/** How one takes a candidate out, and how one forgets who they were. */
export async function Goodbye({ person: { id, name } }: Pick<CandidatePage, 'person'>) {
  const t = await words('candidate')
  return (
    <section aria-labelledby="goodbye" data-screen-only className="grid content-start gap-3">
      <h2 id="goodbye" className="font-serif text-lead">
        {t('goodbye.title')}
      </h2>
      <div className="flex flex-wrap items-start gap-2">
        <DeedForm
          send={sayGoodbye}
          fields={{ candidate: id, anonymise: 'no' }}
          label={t('goodbye.remove')}
          now={t('goodbye.removeNow', { name })}
          look="danger"
        >
          <p>{t('goodbye.removeWords', { name })}</p>
          <p className="text-muted">{t('goodbye.removeKeeps')}</p>
        </DeedForm>
        <DeedForm
          send={sayGoodbye}
          fields={{ candidate: id, anonymise: 'yes' }}
          label={t('goodbye.anonymise')}
          now={t('goodbye.anonymiseNow', { name })}
          look="danger"
        >
          <p>{t('goodbye.anonymiseWords', { name })}</p>
          <p className="text-muted">{t('goodbye.anonymiseKeeps')}</p>
        </DeedForm>
      </div>
    </section>
  )
}
