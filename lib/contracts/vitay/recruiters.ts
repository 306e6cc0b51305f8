import { z } from 'zod'
import type { NewRecruiter } from '@/lib/domain/hiring/recruiters-appointing'
import type { RecruiterChanges } from '@/lib/domain/hiring/recruiters-commands'
import type { FirmRecruiter } from '@/lib/domain/hiring/recruiters-queries'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'
import { line } from '../fields'
import { email } from './candidates'
import { bodyUuid, pathUuid, resource, yesOrNo } from './fields'

// What comes in

const role = z.enum(['recruiter', 'supervisor', 'root'], { error: 'must be recruiter, supervisor or root' })

const user = z
  .object(
    {
      attributes: z
        .object(
          {
            // The document spells it so; what it means is taken as well.
            emai: email.optional(),
            email: email.optional(),
            first_name: line(100).optional(),
            last_name: line(100).optional(),
          },
          { error: 'must be an object' },
        )
        .refine(wire => wire.email ?? wire.emai, { path: ['email'], error: 'is required' }),
    },
    { error: 'must be an object' },
  )
  .transform(({ attributes: wire }) => ({
    email: (wire.email ?? wire.emai)!,
    firstName: wire.first_name,
    lastName: wire.last_name,
  }))

export const recruiterInput = resource(
  { hiring_firm_id: bodyUuid.optional(), role: role.optional() },
  { user },
).transform(
  ({ data: { attributes: wire, relationships } }): NewRecruiter => ({
    firmUuid: wire.hiring_firm_id,
    role: wire.role,
    ...relationships.user,
  }),
)

export const recruiterChanges = resource({
  role: role.optional(),
  is_root: yesOrNo.optional(),
  is_active: yesOrNo.optional(),
  notifications: yesOrNo.optional(),
})
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes: wire } }): { id: string; changes: RecruiterChanges } => ({
    id,
    changes: {
      role: wire.role,
      isRoot: wire.is_root,
      isActive: wire.is_active,
      wantsNotices: wire.notifications,
    },
  }))

// What goes out

export const presentRecruiter = (recruiter: FirmRecruiter): Resource => ({
  type: 'Recruiter',
  id: recruiter.uuid,
  attributes: {
    id: recruiter.uuid,
    hiring_firm_id: recruiter.firmUuid,
    is_active: recruiter.isActive,
    is_active_hf: recruiter.firmIsOpen,
    created_at: recruiter.createdAt.toISOString(),
    notifications: recruiter.wantsNotices,
    is_root: recruiter.role === 'root',
    role: recruiter.role,
  },
  relationships: {
    hiring_firm: { type: 'HiringFirm', id: recruiter.firmUuid },
    user: { type: 'User', id: recruiter.personUuid },
    candidates: recruiter.candidates.map(({ id }) => ({ type: 'Candidate', id })),
  },
})

export const presentRecruiters = ({ items, total }: Page<FirmRecruiter>, page: PageAsked) =>
  many(items.map(presentRecruiter), { ...page, total })
