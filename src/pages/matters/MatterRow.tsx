import { View } from '@tarojs/components'
import { memo } from 'react'
import { Icon } from '@/components/Icon'
import { SyncMark } from '@/components/SyncMark'
import { Tap } from '@/components/Tap'
import type { Concern } from '@/hooks/use-matters'
import type { SyncState } from '@/hooks/use-outbox'
import { openPage, routes } from '@/routes'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import { matterState, matterTitle, saidText } from './matter-words'
import { SettleRing } from './SettleRing'
import styles from './index.module.scss'

export interface MatterRowProps {
  concern: Concern
  today: string
  scheme: VisitScheme | null
  maySettle: boolean
  /** Where its 办好了 is, when it was ticked here. */
  sync: SyncState | null
  onSettle: (concern: Concern) => void
}

/** One matter on a phone: the ring to tick, and the rest opens the visit where it was said. Few nodes: see `detailText`. */
export const MatterRow = memo(function MatterRow(props: MatterRowProps) {
  const { concern, today, scheme, sync } = props
  return (
    <View className={styles.row}>
      <SettleRing {...props} />
      <Tap className={styles.main} onTap={() => openPage(routes.visit(concern.visitId))}>
        <View className={styles.title}>{matterTitle(concern, scheme)}</View>
        <View className={styles.detail}>{detailText(concern, today)}</View>
        {sync && <Mark sync={sync} />}
        <Icon name="right" size="small" tone="hint" className={styles.opens} />
      </Tap>
    </View>
  )
})

/** In one piece, because each piece more is a node of WeChat's screen. */
const detailText = (concern: Concern, today: string): string =>
  `${concern.headName} 家，${concern.gridName}\n${saidText(concern, today)}，${matterState(concern, today)}`

/** Where the ticking is. */
export function Mark({ sync }: { sync: SyncState }) {
  if (sync === 'problem') return <SyncMark state="problem" words="没收下，到“我的”里看看" />
  return <SyncMark state={sync} />
}
