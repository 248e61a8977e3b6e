export { SamplePart } from './components/SamplePart'
