/** A colleague as shown beside what they wrote or received. */
export type PersonBrief = {
  id: number
  uuid: string
  username: string
  email: string
  firstName: string
  lastName: string
  displayName: string
  avatar: string | null
  avatarUrl: string | null
  title: string | null
  employeeRecordId: number | null
}

export type ValueBrief = { id: number; name: string; description: string; tint: string; picture: string | null }

export type PictureBrief = { name: string; width: number; height: number; alt: string }

/** A recognition with everything that any dialect shows in a list. `text` is BBCode. */
export type Recognition = {
  id: number
  uuid: string
  text: string
  isPrivate: boolean
  source: string
  createdAt: Date
  editedAt: Date | null
  hi5Count: number
  commentCount: number
  giver: PersonBrief
  recipients: PersonBrief[]
  values: ValueBrief[]
  picture: PictureBrief | null
  /** The asking person has given it a hi5. */
  hi5Mine: boolean
}

export type Comment = {
  id: number
  recognitionId: number
  text: string
  source: string
  createdAt: Date
  modifiedAt: Date
  author: PersonBrief
}

/** What somebody wants to give. `text` is BBCode; a picture is its raw bytes, checked and re-encoded on the way in. */
export type NewRecognition = {
  recipientIds: number[]
  text: string
  valueIds: number[]
  isPrivate?: boolean
  picture?: { bytes: Uint8Array; alt: string }
}

/** Changes to a recognition: what is absent stays; null takes the picture away. */
export type RecognitionChanges = Partial<Omit<NewRecognition, 'isPrivate' | 'picture'>> & {
  picture?: NewRecognition['picture'] | null
  /** Other words for the picture that stays. */
  pictureAlt?: string
  /** When the version was written that the changes build on, null for the first; absent, they are made to any. */
  builtOn?: Date | null
}

export type RecognitionFilter = {
  givenBy?: number[]
  givenFor?: number[]
  valueIds?: number[]
  /** Only recognitions older than this id: the keyset of the next page. */
  before?: number
  offset?: number
  limit: number
}
