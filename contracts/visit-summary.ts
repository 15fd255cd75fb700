import type { VisitRecord } from './visits'

const MOST = 40

/** A visit in one line of at most 40 characters, in the same words on the phone before it is sent and in the cloud after. */
export function summaryOf(visit: Pick<VisitRecord, 'outcome' | 'concern' | 'note' | 'wishes'>): string {
  if (visit.outcome === 'notHome') return '没人在家'
  if (visit.outcome === 'declined') return '这次不方便'
  return shortened(visit.concern?.text ?? visit.note ?? visit.wishes[0]?.text ?? '家里都好')
}

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length <= MOST ? characters.join('') : `${characters.slice(0, MOST - 1).join('')}…`
}
