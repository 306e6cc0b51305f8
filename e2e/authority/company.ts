import { eq } from 'drizzle-orm'
import { comments } from '@/db/schema/recognitions'
import type { World, WorldPerson } from '@/e2e/fixtures'
import { makeLead } from '@/e2e/world/feedback'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { requestCalibrationsReport } from '@/lib/domain/performance/commands'
import type { Role } from './table'

/**
 * One company with somebody in each role, and Sam, whose things they all ask for: the manager is his, the recruiters are
 * colleagues of Rita, whose candidate it is.
 */
export async function makeCompany(world: World) {
  const firm = await world.firm()
  const manager = await world.person()
  const [department, location, job, employeeClass] = await Promise.all([
    world.department(),
    world.location(),
    world.job(),
    world.employeeClass(),
  ])
  const sam = await world.person({ managerId: manager.id, departmentId: department.id })
  const rita = await world.recruiter('recruiter')
  const [employee, moderator, admin, superAdmin, recruiter, supervisor, root, token] = await Promise.all([
    world.person(),
    world.person({ role: 'moderator' }),
    world.person({ role: 'admin' }),
    world.person({ role: 'super_admin' }),
    world.recruiter('recruiter'),
    world.recruiter('supervisor'),
    world.recruiter('root'),
    world.companyToken({ scopes: ['reflektive:read', 'reflektive:write'] }),
  ])
  const who = { employee, manager, moderator, admin, super_admin: superAdmin, recruiter, supervisor, root }
  const picture = await world.picture()
  const value = await world.value()
  const recognition = await world.recognition({
    giver: sam,
    recipients: [rita],
    values: [value],
    picture,
    comments: [{ author: sam, text: 'Thank you again' }],
  })
  const [comment] = await world.sql.select().from(comments).where(eq(comments.recognitionId, recognition.id))
  const [leaveType, event, field, candidate, set, cycle] = await Promise.all([
    world.leaveType(),
    world.event(),
    world.customField({ records: [{ person: sam, content: 'Blue' }] }),
    world.candidate(rita),
    world.questionSet(),
    world.reviewCycle(),
  ])
  const vacation = await createLeaveRequest(await world.actor(sam), {
    startDate: '2030-11-15',
    endDate: '2030-11-15',
    leaveTypeId: leaveType.id,
  })
  const request = await world.referenceRequest(candidate)
  const reference = await world.reference(candidate, { requestId: request.id })
  const lead = await makeLead(reference)
  const taskId = await requestCalibrationsReport(await world.actor(admin), cycle.uuid)
  return {
    world,
    who: who as Record<Exclude<Role, 'nobody' | 'token'>, WorldPerson>,
    token,
    firm,
    sam,
    rita,
    department,
    location,
    job,
    employeeClass,
    picture,
    value,
    recognition,
    comment: comment!,
    leaveType,
    event,
    field,
    candidate,
    set,
    cycle,
    vacation,
    request,
    reference,
    lead,
    taskId,
  }
}

export type Company = Awaited<ReturnType<typeof makeCompany>>
