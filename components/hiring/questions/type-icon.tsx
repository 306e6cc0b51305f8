import {
  Calendar,
  CalendarRange,
  CircleDot,
  Grid3x3,
  ListOrdered,
  type LucideIcon,
  SlidersHorizontal,
  SquareCheck,
  SquareChevronDown,
  Star,
  Text,
} from 'lucide-react'
import type { QuestionType } from '@/lib/contracts/browser/question-types'

const icons: Record<QuestionType, LucideIcon> = {
  text: Text,
  rating: Star,
  options: SquareChevronDown,
  radio: CircleDot,
  checkbox: SquareCheck,
  matrix: Grid3x3,
  slider: SlidersHorizontal,
  ranking: ListOrdered,
  date: Calendar,
  date_range: CalendarRange,
}

/** Every type, in the order in which one chooses. */
export const types = [
  'rating',
  'text',
  'radio',
  'checkbox',
  'options',
  'matrix',
  'slider',
  'ranking',
  'date',
  'date_range',
] as const satisfies QuestionType[]

/** The sign of a type; its name stands beside it. */
export function TypeIcon({ type, className = 'size-4 shrink-0' }: { type: QuestionType; className?: string }) {
  const Icon = icons[type]
  return <Icon aria-hidden="true" className={className} />
}
