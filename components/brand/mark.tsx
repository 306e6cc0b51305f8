/** The laurel branch of two leaves. It stands beside words, so it is silent. app/icon.svg and public/favicon.svg carry the same paths. */
export function Mark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" className={className} aria-hidden="true">
      <path fill="currentColor" d="M15.2 20.5C12.4 11.5 17.8 4.6 28.5 3.5c.6 10.6-4 17-13.3 17Z" />
      <path fill="currentColor" opacity=".6" d="M12.7 26.3C6 26.1 2.6 21.2 3.5 13.7c7 .9 10.3 5.3 9.2 12.6Z" />
      <path stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M12.7 29.5c0-5.5 1.3-9 4.3-12.5" />
      <path className="stroke-paper" strokeWidth="1.3" strokeLinecap="round" d="M16 18.6c2-3.6 4.6-6.7 7.8-9.5" />
    </svg>
  )
}
