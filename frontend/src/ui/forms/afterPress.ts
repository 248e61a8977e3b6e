let pressed = false

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (pressed = true), true)
  window.addEventListener('pointerup', () => (pressed = false), true)
  window.addEventListener('pointercancel', () => (pressed = false), true)
}

/**
 * Does it now, or once the pointer that is down has been let go: a message that comes or goes in between would move
 * the button away from under the pointer, and the press would be lost.
 */
export function afterPress(work: () => void): void {
  if (!pressed) {
    work()
    return
  }
  const letGo = () => {
    window.removeEventListener('pointerup', letGo, true)
    window.removeEventListener('pointercancel', letGo, true)
    // After the click that follows.
    setTimeout(work)
  }
  window.addEventListener('pointerup', letGo, true)
  window.addEventListener('pointercancel', letGo, true)
}
