import { classNames } from '@/components/ui/class-names'

/** What one can do with a kudos: quiet until it is done. */
export function actionClass(done = false) {
  return classNames(
    'inline-flex h-9 select-none items-center gap-2 rounded-full px-3 font-semibold text-small transition-colors',
    done ? 'bg-accent-soft text-accent' : 'text-muted hover:bg-hover hover:text-ink',
  )
}
