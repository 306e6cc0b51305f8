import { browser } from '@/lib/contracts/browser/contract'
import { peopleSearch } from '@/lib/contracts/browser/people'
import { presentFace } from '@/lib/contracts/browser/recognitions'
import { searchColleagues } from '@/lib/domain/people/queries'

export const GET = browser(peopleSearch, async (actor, { q, self }) =>
  (await searchColleagues(actor, q, self === 'too')).map(presentFace),
)
