import { expect, test } from '@playwright/test'
import { derivedUuid } from '@/lib/formats/uuid'

test('a derived UUID is the one of RFC 9562’s example', () => {
  // Appendix A.4: the DNS namespace and www.example.com.
  expect(derivedUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})
