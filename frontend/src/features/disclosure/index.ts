export { PersonalCopy } from './components/PersonalCopy'
