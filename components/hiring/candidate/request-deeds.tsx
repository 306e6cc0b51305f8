import { cancelRequest, remindCandidate, sendRequestNow } from '@/lib/actions/reference-requests'
import { words } from '@/lib/i18n/words'
import { DeedForm } from './deed-form'
import { RefereeForm } from './referee-form'
import type { RequestProps } from './request'
import { RequestChangeForm } from './request-change-form'

/** What can be done with a request that still waits for something. */
export async function RequestDeeds({ request, person, timeZone, today }: RequestProps) {
  const t = await words('candidate')
  const fields = { candidate: person.id, id: request.id }
  return (
    <div data-screen-only className="flex flex-wrap items-start gap-2">
      {request.waits && (
        <DeedForm send={sendRequestNow} fields={fields} label={t('requests.send')} who={request.title} look="primary" />
      )}
      {request.asking && !request.named && (
        <DeedForm send={remindCandidate} fields={fields} label={t('requests.remind')} who={person.name} />
      )}
      {request.asking && <RefereeForm candidate={person.id} request={request} />}
      <RequestChangeForm candidate={person.id} request={request} timeZone={timeZone} today={today} />
      <DeedForm
        send={cancelRequest}
        fields={fields}
        label={t('requests.cancel')}
        who={request.title}
        now={t('requests.cancelNow')}
        look="danger"
      >
        <p>{t('requests.cancelWords', { name: person.name })}</p>
        <p className="text-muted">{t('requests.cancelKeeps')}</p>
      </DeedForm>
    </div>
  )
}
