import { Icon } from '@/components/Icon'
import { RingCheck } from '@/components/RingCheck'
import { matterTitle } from './matter-words'
import type { MatterRowProps } from './MatterRow'

/** The ring of those who may tick it; else what it is: open or done. */
export function SettleRing({ concern, scheme, maySettle, sync, onSettle }: Omit<MatterRowProps, 'today'>) {
  const isDone = concern.status === 'resolved' || (sync !== null && sync !== 'problem')
  if (isDone) return <Icon name="arrived" tone="done" size="ring" label="办好了" />
  if (!maySettle) return <Icon name={concern.kind === 'wish' ? 'wish' : 'bookmark'} tone="quiet" />
  const what = `${concern.headName} 家，${matterTitle(concern, scheme)}`
  return <RingCheck what={what} done={false} onTap={() => onSettle(concern)} />
}
