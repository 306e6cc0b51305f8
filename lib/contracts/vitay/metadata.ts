import type { Metadatum } from '@/lib/domain/evidence/metadata'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'
import { resourceType } from './types'

export const presentMetadatum = (metadatum: Metadatum): Resource => {
  const identifiable = { type: resourceType(metadatum.subjectType), id: metadatum.subjectUuid }
  return {
    type: 'Metadatum',
    id: metadatum.uuid,
    attributes: {
      identifiable,
      ip_address: metadatum.address,
      browser: metadatum.browser,
      browser_version: metadatum.browserVersion,
      os: metadatum.os,
      os_version: metadatum.osVersion,
      user_agent: metadatum.userAgent || null,
      created_at: metadatum.createdAt.toISOString(),
      updated_at: metadatum.modifiedAt.toISOString(),
    },
    relationships: { identifiable },
  }
}

export const presentMetadata = ({ items, total }: Page<Metadatum>, page: PageAsked) =>
  many(items.map(presentMetadatum), { ...page, total })
