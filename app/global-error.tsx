'use client'

import ErrorPage from './error'
import './globals.css'

/** When even the layout fails. It has no fonts of ours and needs none. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Laurel</title>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
