/** For pages of other features. */
export { OnlySignatories } from './components/OnlySignatories'
