/** The id of the form with a step's questions: what stands elsewhere on the page can be part of it. */
export const stepFormId = 'answers'
