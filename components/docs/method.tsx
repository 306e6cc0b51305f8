const tones: Record<string, string> = {
  GET: 'bg-off-soft text-off',
  DELETE: 'bg-refused-soft text-refused',
}

/** An operation's method: what reads, what writes, what takes away. */
export function Method({ of: method }: { of: string }) {
  return (
    <span
      className={`inline-flex h-6 items-center rounded-small px-2 font-mono font-semibold text-small ${tones[method] ?? 'bg-accent-soft text-accent'}`}
    >
      {method}
    </span>
  )
}
