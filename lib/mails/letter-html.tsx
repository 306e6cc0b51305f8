import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { CSSProperties } from 'react'
import { env } from '@/lib/env'
import { asLocale, locales } from '@/lib/i18n/locales'
import type { Letter, Quote } from './letter'
import { accentOf, colour, Mark } from './letter-brand'

const sans = '"Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif'
const serif = 'Newsreader, Georgia, "Times New Roman", serif'

const rich = (accent: string) => `
  .words a { color: ${accent} } .words ul, .words ol { margin: 8px 0; padding-inline-start: 24px }
  .words blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid ${colour.line} }
  .bb-center { text-align: center } .bb-right { text-align: right }`

function Words({ quote, first, accent }: { quote: Quote; first: boolean; accent: string }) {
  const words: CSSProperties = first
    ? { fontFamily: serif, fontSize: 19, lineHeight: '29px', color: colour.ink }
    : { fontFamily: serif, fontSize: 16, lineHeight: '24px', color: colour.muted }
  return (
    <Section
      style={{
        marginTop: first ? 8 : 20,
        paddingInlineStart: 16,
        borderInlineStart: `3px solid ${first ? accent : colour.line}`,
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

const paragraphs = (text?: string) => text?.split(/\n{2,}/).filter(Boolean) ?? []

/** A letter as HTML: warm paper, what was written in a serif, one button in the brand's colour. */
export function LetterHtml(letter: Letter) {
  const {
    language = 'en',
    brand,
    preview,
    heading,
    before,
    quotes,
    after,
    action,
    reason,
    home = 'Open Laurel',
  } = letter
  const accent = accentOf(brand)
  const locale = asLocale(language)
  const plain: CSSProperties = { margin: '0 0 12px', fontSize: 16, lineHeight: '24px', color: colour.ink }
  return (
    <Html lang={language} dir={locale && locales[locale].dir}>
      <Head>
        <meta name="color-scheme" content="light" />
        <style>{rich(accent)}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={{ margin: 0, padding: '32px 16px', backgroundColor: colour.paper, fontFamily: sans }}>
        <Container style={{ maxWidth: 560 }}>
          <Mark brand={brand} />
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
            {paragraphs(before).map(one => (
              <Text key={one} style={plain}>
                {one}
              </Text>
            ))}
            {quotes.map((quote, index) => (
              <Words key={quote.text} quote={quote} first={index === 0} accent={accent} />
            ))}
            {letter.sections?.map(({ title, lines }) => (
              <Section key={title} style={{ marginTop: 24 }}>
                <Heading as="h2" style={{ margin: '0 0 8px', fontSize: 16, lineHeight: '24px', color: colour.ink }}>
                  {title}
                </Heading>
                {lines.map(line => (
                  <Text key={line} dir="auto" style={{ ...plain, margin: '0 0 4px' }}>
                    {line}
                  </Text>
                ))}
              </Section>
            ))}
            {paragraphs(after).map(one => (
              <Text key={one} style={{ ...plain, margin: '16px 0 0', color: colour.muted }}>
                {one}
              </Text>
            ))}
            {action && (
              <Button
                href={action.url}
                style={{
                  marginTop: 24,
                  padding: '12px 20px',
                  borderRadius: 8,
                  backgroundColor: accent,
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
            {reason}
            {/* Who answers a firm has no account with us. */}
            {(!brand || brand.inHouse) && (
              <>
                {' '}
                <Link href={env().PUBLIC_URL} style={{ color: colour.muted, textDecoration: 'underline' }}>
                  {home}
                </Link>
              </>
            )}
            {letter.stop && (
              <>
                {' · '}
                <Link href={letter.stop.url} style={{ color: colour.muted, textDecoration: 'underline' }}>
                  {letter.stop.label}
                </Link>
              </>
            )}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}
