import { z } from 'zod'
import type { Comment } from '@/lib/domain/recognitions/types'
import { pathId, words } from '../fields'
import { address } from './addresses'
import { one, type View, view } from './fields'
import { presentPerson } from './people'
import { dateTime } from './times'

// What comes in

export const commentInput = view.extend({
  kudos: z.object({ id: pathId }, { error: 'must be given as kudos[id]' }),
  comment: words(2000),
})

/** Changes to a comment: what it says. */
export const commentChanges = one.extend({ comment: words(2000).optional() })

// What goes out

/** A comment's partial representation, as it stands inside its kudos. */
export const presentComment = (comment: Comment, view: View) => ({
  id: comment.id,
  comment: comment.text,
  source: comment.source,
  created: dateTime(comment.createdAt),
  modified: dateTime(comment.modifiedAt),
  url: address('comments', comment.id, view),
  poster: presentPerson(comment.author, view),
})

/** A comment in full: it also says which kudos it is about. */
export const presentFullComment = (comment: Comment, view: View) => ({
  ...presentComment(comment, view),
  kudos: { id: comment.recognitionId, url: address('notes', comment.recognitionId, view) },
})
