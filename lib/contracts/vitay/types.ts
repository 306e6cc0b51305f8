const exceptions: Record<string, string> = { metadata: 'Metadatum' }

/** A kind of the domain's (reference_request) as Vitay names its resources (ReferenceRequest). */
export const resourceType = (kind: string) =>
  exceptions[kind] ??
  kind
    .split('_')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join('')
