/** Said to the writer before sending; the server holds to the same number. */
export const largestPicture = 10 * 1024 * 1024

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** New kudos are counted up to this; beyond, there are more. */
export const mostNews = 20
