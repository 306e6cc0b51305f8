import { Badge } from '@/components/ui/badge'
import type { LeaveState } from '@/lib/contracts/browser/leave-types'
import { states } from './words'

/** What became of a request, in a word. */
export function State({ of }: { of: LeaveState }) {
  return <Badge tone={states[of].tone}>{states[of].word}</Badge>
}
