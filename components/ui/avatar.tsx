import { classNames } from './class-names'
import { tintOf } from './tints'

const sizes = {
  small: 'size-6 text-[0.625rem]',
  base: 'size-8 text-small',
  large: 'size-10 text-base',
  huge: 'size-14 text-lead',
  portrait: 'size-24 text-title',
}

type AvatarProps = { name: string; src?: string | null; size?: keyof typeof sizes; className?: string }

/** Stands beside a name that is written out, so it is silent itself. Initials lie under the picture and show if it fails. */
export function Avatar({ name, src, size = 'base', className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      data-tint={tintOf(name)}
      className={classNames(
        'relative inline-grid shrink-0 select-none place-items-center overflow-hidden rounded-full bg-tint font-semibold text-tint-ink leading-none tracking-wide',
        sizes[size],
        className,
      )}
    >
      {initials(name)}
      {src && (
        <img
          src={src}
          alt=""
          width={56}
          height={56}
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-cover dark:brightness-90"
        />
      )}
    </span>
  )
}

function initials(name: string) {
  const words = name.trim().split(/\s+/)
  const first = Array.from(words[0] ?? '')[0] ?? ''
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : ''
  return (first + last).toUpperCase()
}
