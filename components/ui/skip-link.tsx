export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      className="fixed start-4 top-4 z-50 -translate-y-20 rounded-base bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0"
    >
      {children}
    </a>
  )
}
