import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SeeAsApi } from '@/components/docs/see-as-api'
import { About } from '@/components/hiring/candidate/about'
import { doneWords } from '@/components/hiring/candidate/done-words'
import { Flags } from '@/components/hiring/candidate/flags'
import { Goodbye } from '@/components/hiring/candidate/goodbye'
import { Head } from '@/components/hiring/candidate/head'
import { Hire } from '@/components/hiring/candidate/hire'
import { Requests } from '@/components/hiring/candidate/requests'
import { Score } from '@/components/hiring/candidate/score'
import { Story } from '@/components/hiring/candidate/story'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { requireActorWho } from '@/lib/auth/require-actor'
import { candidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('hiring'))('section.candidates'),
})

type CandidateProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ done?: string; of?: string; at?: string; before?: string }>
}

export default async function Candidate({ params, searchParams }: CandidateProps) {
  const [actor, { id }, { done, of, at, before }, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    params,
    searchParams,
    words('candidate'),
  ])
  const page = await candidatePage(actor, id, [before].flat()[0])
  if (!page) notFound()
  const { person } = page
  const deed = await doneWords(page, [done].flat()[0], [of].flat()[0])
  return (
    <Words of={['candidate', 'recognitions']}>
      <Back href="/hiring">{t('back')}</Back>
      {deed && <Done key={`done ${at}`}>{deed}</Done>}
      <Head page={page} />
      {/* Drawn anew after each deed, so that nothing stays unfolded, and no form keeps what it has sent. */}
      <div
        key={`page ${at}`}
        className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]"
      >
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10">
          <Flags flags={page.flags} person={person} />
          <Score score={page.score} person={person} />
          <Requests page={page} />
          <Story story={page.story} person={person} />
        </div>
        <aside className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10 border-line border-t pt-8 lg:border-t-0 lg:pt-0">
          <About person={person} />
          <Hire page={page} />
          <Goodbye person={person} />
          <SeeAsApi kind="candidate" id={person.id} />
        </aside>
      </div>
    </Words>
  )
}
