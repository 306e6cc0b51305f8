import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { classNames } from '@/components/ui/class-names'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { actionClass } from './action-class'

/** In the feed a longer letter shows its beginning. Counted in characters, so that server and browser agree. */
const long = 1_400

type LetterProps = { item: Pick<FeedItem, 'html' | 'picture'>; whole: boolean }

export function Letter({ item, whole }: LetterProps) {
  const t = useTranslations('recognitions')
  const [begun, setBegun] = useState(!whole && item.html.length > long)
  return (
    <>
      {item.html && (
        <div
          dir="auto"
          className={classNames('letter text-large sm:text-[1.1875rem]', begun && 'begun')}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the browser contract
          dangerouslySetInnerHTML={{ __html: item.html }}
        />
      )}
      {begun && (
        <button type="button" onClick={() => setBegun(false)} className={`${actionClass()} needs-scripts -ms-3 mt-1`}>
          {t('readOn')}
        </button>
      )}
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
      className="not-first:mt-4 h-auto max-w-full rounded-base bg-sunken dark:brightness-90"
    />
  )
}
