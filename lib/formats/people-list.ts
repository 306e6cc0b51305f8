/** The headings of a list of people, as it is sent to Laurel and as Laurel gives it out, by what they are about. */
export const peopleHeadings = {
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  username: 'username',
  role: 'role',
  manager: 'manager_email',
  department: 'department',
  location: 'location',
  job: 'job',
  employeeClass: 'class',
  dateHired: 'hire_date',
  employeeNumber: 'employee_number',
} as const

export type PeopleColumn = keyof typeof peopleHeadings
