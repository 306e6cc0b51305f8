/** How long G waits for the letter of a room; meanwhile no letter means anything else. */
export const patience = 1500

/** The letter pressed; on a keyboard of another script, the Latin one at its place. What a browser fills in comes without a key. */
export const letterOf = ({ key = '', code = '', shiftKey }: Partial<KeyboardEvent>) =>
  shiftKey ? '' : /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()

/** In a field, a menu or a dialog the keys have other work. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox]), textarea, select, [contenteditable="true"], [role=menu], [role=dialog], [role=alertdialog]',
  ) !== null
