import { z } from 'zod'
import type { Profile, ProfileChanges } from '@/lib/domain/candidates/profiles'
import { pictureLink } from '@/lib/domain/pictures/links'
import type { Resource } from '@/lib/formats/json-api'
import { line, text } from '../fields'
import { bodyUuid, calendarDate, pathUuid, resource } from './fields'

// What comes in

const station = {
  id: bodyUuid.optional(),
  started_on: calendarDate.nullish(),
  ended_on: calendarDate.nullish(),
  description: text(5000).nullish(),
}

const experience = z.object({ ...station, company: line(200), title: line(200) })
const education = z.object({ ...station, school: line(200), degree: text(200).nullish(), field: text(200).nullish() })

const webAddress = text(500).refine(value => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
  error: 'must be an address that begins with https://',
})

export const profileChanges = resource({
  title: text(200).nullish(),
  bio: text(10_000).nullish(),
  job_title: text(200).nullish(),
  street_address: text(300).nullish(),
  city: text(100).nullish(),
  province: text(100).nullish(),
  industry: text(100).nullish(),
  public_profile_url: webAddress.nullish(),
  experiences: z.array(experience).max(50).optional(),
  educations: z.array(education).max(50).optional(),
})
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes: wire } }): { id: string; changes: ProfileChanges } => ({
    id,
    changes: {
      title: wire.title,
      bio: wire.bio,
      jobTitle: wire.job_title,
      streetAddress: wire.street_address,
      city: wire.city,
      province: wire.province,
      industry: wire.industry,
      publicProfileUrl: wire.public_profile_url,
      experiences: wire.experiences?.map(({ id: uuid, started_on, ended_on, ...rest }) => ({
        uuid,
        startedOn: started_on,
        endedOn: ended_on,
        ...rest,
      })),
      educations: wire.educations?.map(({ id: uuid, started_on, ended_on, ...rest }) => ({
        uuid,
        startedOn: started_on,
        endedOn: ended_on,
        ...rest,
      })),
    },
  }))

// What goes out

export const presentProfile = (profile: Profile): Resource => ({
  type: 'Profile',
  id: profile.uuid,
  attributes: {
    id: profile.uuid,
    title: profile.title,
    bio: profile.bio,
    job_title: profile.jobTitle,
    street_address: profile.streetAddress,
    city: profile.city,
    province: profile.province,
    is_active: profile.isActive,
    created_at: profile.createdAt.toISOString(),
    updated_at: profile.modifiedAt.toISOString(),
    public_profile_url: profile.publicProfileUrl,
    industry: profile.industry,
    picture_url: profile.picture && pictureLink(profile.picture),
    has_user: profile.personUuid !== null,
    experiences: profile.experiences.map(({ uuid, startedOn, endedOn, ...rest }) => ({
      id: uuid,
      ...rest,
      started_on: startedOn,
      ended_on: endedOn,
    })),
    educations: profile.educations.map(({ uuid, startedOn, endedOn, ...rest }) => ({
      id: uuid,
      ...rest,
      started_on: startedOn,
      ended_on: endedOn,
    })),
  },
  relationships: {
    user: profile.personUuid ? { type: 'User', id: profile.personUuid } : null,
    experiences: profile.experiences.map(({ uuid }) => ({ type: 'Experience', id: uuid })),
    educations: profile.educations.map(({ uuid }) => ({ type: 'Education', id: uuid })),
    candidate: { type: 'Candidate', id: profile.candidate.uuid },
  },
})
