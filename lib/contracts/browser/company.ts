import { listLastChanges } from '@/lib/domain/activity/last-changes'
import type { PersonActor } from '@/lib/domain/actor'
import { findCompanyWeek } from '@/lib/domain/calendar/company-week'
import { timeZones } from '@/lib/domain/calendar/zones'
import { findCompany, stampOf } from '@/lib/domain/organizations/company'
import { listDomains } from '@/lib/domain/organizations/domains'
import { pictureUrl } from './recognitions'

const keys = ['name', 'domains', 'look', 'clock', 'leave_year', 'week', 'thanks'] as const

/** What stands on the page of the company's settings: each section's facts, its stamp, and who changed it last. Throws `forbidden`. */
export async function companySettings(actor: PersonActor) {
  const [company, domains, week, changes] = await Promise.all([
    findCompany(actor),
    listDomains(actor),
    findCompanyWeek(actor),
    listLastChanges(
      actor,
      keys.map(key => `company_${key}.revised`),
    ),
  ])
  return {
    name: { name: company.name, seen: stampOf(company, 'name') },
    domains,
    logo: { name: company.name, url: company.logo && pictureUrl(company.logo) },
    colour: { colour: company.colour, seen: stampOf(company, 'look') },
    clock: { timeZone: company.timeZone, zones: timeZones, seen: stampOf(company, 'clock') },
    leaveYear: { leaveYearStart: company.leaveYearStart, seen: stampOf(company, 'leave_year') },
    week,
    thanks: {
      hi5Quota: company.hi5Quota,
      hi5Period: company.hi5Period,
      staffMayGive: company.staffMayGive,
      seen: stampOf(company, 'thanks'),
    },
    changed: (key: (typeof keys)[number]) => changes.get(`company_${key}.revised`),
  }
}
