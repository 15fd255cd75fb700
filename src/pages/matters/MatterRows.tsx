import { View } from '@tarojs/components'
import { useState } from 'react'
import { CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { MoreRow } from '@/components/MoreRow'
import type { Concern } from '@/hooks/use-matters'
import { useScheme } from '@/hooks/use-scheme'
import { useSettledHere } from '@/hooks/use-settled-here'
import { useToday } from '@/hooks/use-today'
import { useOfficeScreen } from '@/theme/office-screen'
import { MatterRow } from './MatterRow'
import { MatterTable } from './MatterTable'
import { SettleSheet } from './SettleSheet'

export interface MatterRowsProps {
  entries: readonly Concern[]
  hasMore: boolean
  loadingMore: boolean
  more: () => Promise<void>
  /** How many come at once. */
  step: number
  maySettle: boolean
}

export function MatterRows({ entries, hasMore, loadingMore, more, step, maySettle }: MatterRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const scheme = useScheme()
  const { stateOf, settle } = useSettledHere()
  const [asked, setAsked] = useState<Concern | null>(null)
  const shared = { today, scheme, maySettle, onSettle: setAsked }
  return (
    <>
      <CellGroup>
        {isOffice ? (
          <MatterTable {...shared} entries={entries} stateOf={stateOf} />
        ) : (
          <View>
            {chunksOf(entries).map((chunk, index) => (
              <View key={index}>
                {chunk.map((concern) => (
                  <MatterRow key={concern.id} {...shared} concern={concern} sync={stateOf(concern.id)} />
                ))}
              </View>
            ))}
          </View>
        )}
        <View>{hasMore && <MoreRow unit="件" page={step} busy={loadingMore} onTap={() => void more()} />}</View>
      </CellGroup>
      <SettleSheet concern={asked} onClose={() => setAsked(null)} onSettle={settle} />
    </>
  )
}
