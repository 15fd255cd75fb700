import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { Place } from '../Blank/Place'
import { chunksOf } from '../chunks'
import { classNames } from '../class-names'
import { type Block, blocksOf, type Paragraph, type Stretch, type Table } from './paragraphs'
import styles from './index.module.scss'

export type { Paragraph } from './paragraphs'

export interface PaperProps {
  paragraphs: readonly Paragraph[]
  /** Its beginning alone, small, as it lies on the table; else the whole paper, to read. */
  short?: boolean
  /** Blanks that the highlighter went over: what they say has changed. */
  marked?: readonly string[]
  /** A gap was tapped. Without it the paper can only be read. */
  onGap?: (blank: string) => void
}

type ReadingProps = Pick<PaperProps, 'marked' | 'onGap'>

const SHORT = 14

/** A paper as it will read, with its gaps in their places. */
export const Paper = memo(function Paper({ paragraphs, short, ...reading }: PaperProps) {
  const blocks = blocksOf(short ? paragraphs.slice(0, SHORT) : paragraphs)
  return (
    <View className={classNames(styles.desk, short && styles.short)}>
      <View className={styles.paper}>
        {chunksOf(blocks).map((chunk, index) => (
          <View key={index}>
            {chunk.map((block) => (
              <OneBlock key={block.key} block={block} {...reading} />
            ))}
          </View>
        ))}
      </View>
    </View>
  )
})

function OneBlock({ block, ...reading }: ReadingProps & { block: Block }) {
  if ('table' in block) return <Rows table={block.table} {...reading} />
  return <Line paragraph={block.paragraph} {...reading} />
}

/** Wide tables are pushed sideways under the finger. */
function Rows({ table: { rows, columns }, ...reading }: ReadingProps & { table: Table }) {
  const width = { minWidth: `${columns * 3.6}em` }
  return (
    <View className={styles.scroller}>
      <View className={styles.table} style={width}>
        {chunksOf(rows).map((chunk, at) => (
          <View key={at}>
            {chunk.map((cells, index) => (
              <View key={index} className={styles.row}>
                {cells.map((cell, column) => (
                  <View key={column} className={classNames(styles.cell, styles[cell.kind])}>
                    <Parts parts={cell.parts} {...reading} />
                  </View>
                ))}
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

function Line({ paragraph: { kind, parts }, ...reading }: ReadingProps & { paragraph: Paragraph }) {
  return (
    <View className={styles[kind]}>
      <Parts parts={parts} {...reading} />
    </View>
  )
}

function Parts({ parts, marked = [], onGap }: ReadingProps & { parts: readonly Stretch[] }) {
  return (
    <>
      {parts.map(({ text, blank, open }, index) => {
        if (blank === null) return <Text key={index}>{text}</Text>
        const onTap = onGap && (() => onGap(blank))
        if (open) {
          return (
            <Place key={index} className={classNames(styles.gap)} label="待填" onTap={onTap}>
              <Text className={styles.toFill}>待填</Text>
            </Place>
          )
        }
        return (
          <Text key={index} className={classNames(styles.filled, marked.includes(blank) && styles.marked)}>
            {text}
          </Text>
        )
      })}
    </>
  )
}
