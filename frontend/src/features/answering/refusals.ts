import { fieldOf, type ApiProblem } from '../../api'
import type { LocalText } from '../../i18n'

/** The problem at a place in an answer, by its pointer with dashes: "value", "value-rows-0-who", "explanation". */
export type Places = (place: string) => string | undefined

export function placesOf(refusal: ApiProblem | undefined, text: (text: LocalText) => string): Places {
  const errors = refusal?.errors ?? []
  return place => {
    const error = errors.find(one => fieldOf(one.pointer) === place)
    return error === undefined ? undefined : text(error.detail)
  }
}

/** The id of the control that a pointer into an answer is about; what has none of its own is the value. */
export function controlOf(questionId: string, pointer: string): string {
  const place = fieldOf(pointer)
  const rest = place.replace(/^value-rows-?/, '')
  if (place === 'explanation' || place.startsWith('details-')) {
    return `${questionId}-${place}`
  }
  return place.startsWith('value-rows-') ? `${questionId}-${rest}` : questionId
}
