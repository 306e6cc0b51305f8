/** The form that an action was sent. What is none, which only a program sends, counts as a form without fields. */
export const sentForm = (sent: unknown) => (sent instanceof FormData ? sent : new FormData())
