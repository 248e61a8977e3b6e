/** For pages of other features; apart from index.ts, which the first page of all loads. */
export { useTaskRows } from './components/useTaskRows'
export { firstPage } from './places'
export { stageTexts } from './texts'
