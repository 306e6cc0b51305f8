/** The same keys as in English, each with words of its own: `export default { … } satisfies Like<typeof en>`. */
export type Like<M> = { [K in keyof M]: M[K] extends string ? string : Like<M[K]> }
