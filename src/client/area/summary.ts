import type { VisitRecord } from '../../../contracts/visits'

const MOST = 40

/** A visit that is still on the phone in one line, in the words the cloud will use (`cloudfunctions/visits/rules`). */
export function summaryOf(visit: VisitRecord): string {
  if (visit.outcome === 'notHome') return '没人在家'
  if (visit.outcome === 'declined') return '这次不方便'
  return shortened(visit.concern?.text ?? visit.note ?? visit.wishes[0]?.text ?? '家里都好')
}

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length <= MOST ? characters.join('') : `${characters.slice(0, MOST - 1).join('')}…`
}
