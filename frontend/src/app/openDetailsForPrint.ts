/** What is folded on the screen is part of the printed page; afterwards it is folded again. */
export function openDetailsForPrint(): void {
  let folded: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    folded.forEach(details => (details.open = true))
  })
  window.addEventListener('afterprint', () => {
    folded.forEach(details => (details.open = false))
    folded = []
  })
}
