import { readLogo } from './logo'
import { facts, head } from './parts'
import { referenceSection } from './reference-section'
import { settingOf } from './setting'
import type { ReferenceReport } from './types'
import { space } from './typesetting/blocks'
import { print } from './typesetting/sheets'

/** One reference as PDF bytes. Takes any text; throws only when the fonts are not installed. */
export const renderReference = (report: ReferenceReport): Promise<Uint8Array> =>
  print(async () => {
    const setting = settingOf(report)
    const { labels } = setting
    const { candidate, reference, firm, language } = report
    return {
      about: { title: `${labels.reference}: ${candidate.name} – ${reference.referee.name}`, author: firm, language },
      sheets: [
        {
          foot: [candidate.name, firm],
          content: [
            head(setting, labels.referenceReport, await readLogo(report.logo)),
            facts(
              [labels.candidate, candidate.name],
              [labels.internalId, candidate.internalId],
              [labels.email, candidate.email],
              [labels.phone, candidate.phone],
              [labels.requestedBy, report.requestedBy],
            ),
            space(24),
            ...referenceSection(setting, reference),
          ],
        },
      ],
    }
  })
