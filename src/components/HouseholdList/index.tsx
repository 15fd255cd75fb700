import { View } from '@tarojs/components'
import { useState } from 'react'
import { useToday } from '@/hooks/use-today'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { Cell, CellGroup } from '../Cell'
import { HouseholdRow } from '../HouseholdRow'
import styles from './index.module.scss'

export interface HouseholdListProps {
  /** Those that fit what was typed, in order. */
  households: readonly SeenHousehold[]
  typed: string
  onOpen: (id: string) => void
}

/** One page: small enough for the first setData of an old phone. */
const PAGE = 20
/** WeChat draws at most 60 children under one parent well. */
const CARD = 50

/** A long list page by page. */
export function HouseholdList({ households, typed, onOpen }: HouseholdListProps) {
  const { today } = useToday()
  const [shown, setShown] = useState(PAGE)
  const left = households.length - shown
  if (households.length === 0) return <View className={styles.none}>没有找到“{typed}”，换个字或门牌试试</View>
  const more = left > 0 && (
    <Cell
      id="more-households"
      icon="down"
      accent
      title={`再看 ${Math.min(left, PAGE)} 户`}
      onTap={() => setShown(shown + PAGE)}
    />
  )
  const cards = cardsOf(households.slice(0, shown))
  return (
    <>
      {cards.map((card, index) => (
        <CellGroup key={card[0]?.id}>
          {card.map((household) => (
            <HouseholdRow key={household.id} household={household} today={today} onOpen={onOpen} />
          ))}
          {index === cards.length - 1 && more}
        </CellGroup>
      ))}
    </>
  )
}

function cardsOf(households: readonly SeenHousehold[]): SeenHousehold[][] {
  const cards: SeenHousehold[][] = []
  for (let start = 0; start < households.length; start += CARD) cards.push(households.slice(start, start + CARD))
  return cards
}
