import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { CSSProperties } from 'react'
import { env } from '@/lib/env'
import type { Letter, Quote } from './letter'

// The portal's colours by day, in the notation that every mail program knows.
const colour = {
  paper: '#faf7f0',
  raised: '#fffefb',
  line: '#e5ddd0',
  ink: '#2c251d',
  muted: '#665e53',
  accent: '#256b45',
}
const sans = '"Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif'
const serif = 'Newsreader, Georgia, "Times New Roman", serif'

const rich = `
  .words a { color: ${colour.accent} } .words ul, .words ol { margin: 8px 0; padding-inline-start: 24px }
  .words blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid ${colour.line} }
  .bb-center { text-align: center } .bb-right { text-align: right }`

/** The branch of two leaves, from two rounded boxes: mail programs show no SVG, and hide pictures until asked. */
function Mark() {
  const leaf: CSSProperties = { display: 'inline-block', backgroundColor: colour.accent }
  return (
    <Text style={{ margin: '0 0 24px', lineHeight: '20px', fontSize: 16, fontWeight: 600, color: colour.ink }}>
      <span style={{ ...leaf, width: 9, height: 9, borderRadius: '0 9px 0 9px', opacity: 0.6, marginInlineEnd: 2 }} />
      <span style={{ ...leaf, width: 14, height: 14, borderRadius: '14px 0 14px 0', marginInlineEnd: 8 }} />
      Laurel
    </Text>
  )
}

function Words({ quote, first }: { quote: Quote; first: boolean }) {
  const words: CSSProperties = first
    ? { fontFamily: serif, fontSize: 19, lineHeight: '29px', color: colour.ink }
    : { fontFamily: serif, fontSize: 16, lineHeight: '24px', color: colour.muted }
  return (
    <Section
      style={{
        marginTop: first ? 8 : 20,
        paddingInlineStart: 16,
        borderInlineStart: `3px solid ${first ? colour.accent : colour.line}`,
      }}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/formats has escaped or sanitised it */}
      <div dir="auto" className="words" style={words} dangerouslySetInnerHTML={{ __html: quote.html }} />
      {quote.below && (
        <Text dir="auto" style={{ margin: '6px 0 0', fontSize: 14, lineHeight: '20px', color: colour.muted }}>
          {quote.below}
        </Text>
      )}
    </Section>
  )
}

/** A letter as HTML: warm paper, what was written in a serif, one button. */
export function LetterHtml({ preview, heading, before, quotes, after, action, reason }: Letter) {
  const plain: CSSProperties = { margin: '0 0 12px', fontSize: 16, lineHeight: '24px', color: colour.ink }
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light" />
        <style>{rich}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={{ margin: 0, padding: '32px 16px', backgroundColor: colour.paper, fontFamily: sans }}>
        <Container style={{ maxWidth: 560 }}>
          <Mark />
          <Section
            style={{
              padding: '28px 28px 32px',
              backgroundColor: colour.raised,
              border: `1px solid ${colour.line}`,
              borderRadius: 10,
            }}
          >
            <Heading
              as="h1"
              dir="auto"
              style={{ margin: '0 0 16px', fontSize: 21, lineHeight: '30px', fontWeight: 600, color: colour.ink }}
            >
              {heading}
            </Heading>
            {before && <Text style={plain}>{before}</Text>}
            {quotes.map((quote, index) => (
              <Words key={quote.text} quote={quote} first={index === 0} />
            ))}
            {after && <Text style={{ ...plain, margin: '16px 0 0', color: colour.muted }}>{after}</Text>}
            {action && (
              <Button
                href={action.url}
                style={{
                  marginTop: 24,
                  padding: '12px 20px',
                  borderRadius: 8,
                  backgroundColor: colour.accent,
                  color: '#ffffff',
                  fontSize: 16,
                  fontWeight: 600,
                }}
              >
                {action.label}
              </Button>
            )}
          </Section>
          <Hr style={{ margin: '28px 0 12px', borderColor: colour.line }} />
          <Text style={{ margin: 0, fontSize: 13, lineHeight: '20px', color: colour.muted }}>
            {reason}{' '}
            <Link href={env().PUBLIC_URL} style={{ color: colour.muted, textDecoration: 'underline' }}>
              Open Laurel
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  )
}
