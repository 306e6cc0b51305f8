import { Img, Text } from '@react-email/components'
import type { CSSProperties } from 'react'
import { legibleOn } from '@/lib/formats/colour'
import type { Brand } from './letter'

// The portal's colours by day, in the notation that every mail program knows.
export const colour = {
  paper: '#faf7f0',
  raised: '#fffefb',
  line: '#e5ddd0',
  ink: '#2c251d',
  muted: '#665e53',
  accent: '#256b45',
}

/** The brand's colour where one can read it, as text on the letter and under white text; else Laurel's. */
export const accentOf = (brand?: Brand) => legibleOn(colour.raised, brand?.colour) ?? colour.accent

const line: CSSProperties = { margin: '0 0 24px', lineHeight: '20px', fontSize: 16, fontWeight: 600, color: colour.ink }

/** The branch of two leaves, from two rounded boxes: mail programs show no SVG, and hide pictures until asked. */
function LaurelMark() {
  const leaf: CSSProperties = { display: 'inline-block', backgroundColor: colour.accent }
  return (
    <Text style={line}>
      <span style={{ ...leaf, width: 9, height: 9, borderRadius: '0 9px 0 9px', opacity: 0.6, marginInlineEnd: 2 }} />
      <span style={{ ...leaf, width: 14, height: 14, borderRadius: '14px 0 14px 0', marginInlineEnd: 8 }} />
      Laurel
    </Text>
  )
}

const isPicture = (url: string | null): url is string => !!url && /^https?:\/\//.test(url) && URL.canParse(url)

/** Whose letter it is, at its top: a firm's logo, its name where there is none, or Laurel's branch. */
export function Mark({ brand }: { brand?: Brand }) {
  if (!brand) return <LaurelMark />
  const { name, logoUrl } = brand
  if (!isPicture(logoUrl))
    return (
      <Text dir="auto" style={line}>
        {name}
      </Text>
    )
  return (
    <Img
      src={logoUrl}
      alt={name}
      height={40}
      style={{ ...line, height: 40, maxWidth: 240, objectFit: 'contain', objectPosition: 'left' }}
    />
  )
}
