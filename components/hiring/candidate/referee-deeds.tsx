import { buttonClass } from '@/components/ui/button'
import { deleteReference, giveUpReference, remindReferee, reopenReference } from '@/lib/actions/reference-requests'
import { words } from '@/lib/i18n/words'
import { DeedForm } from './deed-form'
import type { RefereeProps } from './referee'
import { RefereeForm } from './referee-form'

/** What can be done about one referee, as far as they have come. */
export async function RefereeDeeds({ reference, request, person }: RefereeProps) {
  const t = await words('candidate')
  const fields = { candidate: person.id, id: reference.id }
  const { name, awaited, status } = reference
  // A request that was called off, or whose time is over, waits for nobody any more.
  const mayReopen = status === 'completed' && (request.asking || request.status === 'filled')
  return (
    <div data-screen-only className="flex flex-wrap items-start gap-2">
      {awaited && <DeedForm send={remindReferee} fields={fields} label={t('requests.remind')} who={name} />}
      {(awaited || reference.wrongPerson) && <RefereeForm candidate={person.id} reference={reference} />}
      {awaited && (
        <DeedForm
          send={giveUpReference}
          fields={fields}
          label={t('referee.giveUp')}
          who={name}
          now={t('referee.giveUpNow')}
          look="danger"
        >
          <p>{t('referee.giveUpWords')}</p>
          <p className="text-muted">{t('referee.giveUpKeeps', { name: person.name })}</p>
        </DeedForm>
      )}
      {status === 'completed' && (
        <a
          href={`/api/browser/hiring/documents/references/${reference.id}`}
          download
          aria-label={t('referee.pdfOf', { who: name })}
          className={buttonClass()}
        >
          {t('referee.pdf')}
        </a>
      )}
      {mayReopen && (
        <DeedForm
          send={reopenReference}
          fields={fields}
          label={t('referee.reopen')}
          who={name}
          now={t('referee.reopenNow')}
        >
          <p>{t('referee.reopenWords')}</p>
          <p className="text-muted">{t('referee.reopenKeeps')}</p>
        </DeedForm>
      )}
      <DeedForm
        send={deleteReference}
        fields={fields}
        label={t('referee.delete')}
        who={name}
        now={t('referee.deleteNow')}
        look="danger"
      >
        <p>{t('referee.deleteWords', { who: name })}</p>
        <p className="text-muted">{t('referee.deleteKeeps')}</p>
      </DeedForm>
    </div>
  )
}
