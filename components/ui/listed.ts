const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Emi", "Emi and Eli", "Emi, Eli and Mona" */
export function listed(words: string[]) {
  return conjunction.format(words)
}
