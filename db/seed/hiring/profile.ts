import { educations, experiences, profiles, verifications } from '@/db/schema/candidates'
import { uuidOf } from '../identity'
import type { SeedCase } from './cast'
import type { Firm } from './story'

/** Writes what a candidate says of themselves, and what former employers said to it. */
export async function writeProfile(
  { tx, organizationId, recruiters }: Firm,
  one: SeedCase,
  candidateId: number,
  label: string,
) {
  const [profile] = await tx
    .insert(profiles)
    .values({
      organizationId,
      candidateId,
      uuid: uuidOf(`profile ${label}`),
      title: one.title || null,
      jobTitle: one.title || null,
      city: one.city || null,
      isActive: !one.anonymised,
    })
    .returning({ id: profiles.id })
  for (const [position, { company, title, from, to, verified }] of (one.past ?? []).entries()) {
    const [experience] = await tx
      .insert(experiences)
      .values({ organizationId, profileId: profile!.id, position, company, title, startedOn: from, endedOn: to })
      .returning({ id: experiences.id })
    if (!verified) continue
    await tx.insert(verifications).values({
      organizationId,
      candidateId,
      experienceId: experience!.id,
      requestedById: recruiters.get(one.recruiter)!.id,
      firstName: 'Personnel',
      lastName: company,
      email: `people@${label.replaceAll(' ', '-')}.employers.example`,
      language: 'en',
      status: verified,
      comment: verified === 'disputed' ? 'As far as our files say she left in June, not in August.' : null,
      answeredAt: verified === 'sent' ? null : new Date(),
    })
  }
  if (one.school)
    await tx.insert(educations).values({
      organizationId,
      profileId: profile!.id,
      school: one.school.school,
      degree: one.school.degree,
      field: one.school.field,
      endedOn: one.school.to,
    })
}
