/** Whether a text has the form of an e-mail address, with nothing in it that could end a header or begin a tag. */
export const isEmail = (text: string) => text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text)
