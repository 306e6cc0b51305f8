import { useSyncExternalStore } from 'react'

const never = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** "⌘" or "Ctrl", as this keyboard has it. */
export const useModifier = () => (useSyncExternalStore(never, isApple, () => false) ? '⌘' : 'Ctrl')
