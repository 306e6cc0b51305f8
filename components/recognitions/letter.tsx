import type { FeedItem } from '@/lib/contracts/browser/types'

export function Letter({ item }: { item: FeedItem }) {
  return (
    <>
      <div
        dir="auto"
        className="letter text-large sm:text-[1.1875rem]"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the browser contract
        dangerouslySetInnerHTML={{ __html: item.html }}
      />
      {item.picture && <Picture {...item.picture} />}
    </>
  )
}

const tallest = 560

/** Its place is known before it loads: the attributes carry the size it will have, at most as high as a letter may be. */
function Picture({ url, width, height, alt }: NonNullable<FeedItem['picture']>) {
  const scale = Math.min(1, tallest / height)
  return (
    <img
      src={url}
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="mt-4 h-auto max-w-full rounded-base bg-sunken dark:brightness-90"
    />
  )
}
