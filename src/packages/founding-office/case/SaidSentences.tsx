import { View } from '@tarojs/components'
import { Blank, Sentence } from '@/components/Blank'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { Piece } from '../../founding/parts/sentences'
import styles from './index.module.scss'

interface SaidSentencesProps {
  sentences: readonly (readonly Piece[])[]
  /** What is otherwise than when it was handed in the last time. */
  changed: readonly string[]
  /** Remarks by blank. */
  notes: Readonly<Record<string, string>>
  /** A blank is remarked on; without it they can only be read. */
  onRemark?: ((blank: string) => void) | undefined
}

/** What the contact person filled in, as sentences; what changed has the highlighter behind it. */
export function SaidSentences({ sentences, changed, notes, onRemark }: SaidSentencesProps) {
  return (
    <View className={styles.said}>
      {sentences.map((pieces, index) => (
        <Sentence key={index} short>
          {pieces.map((piece) => {
            if ('words' in piece) return piece.words
            const { id, label, words, state } = piece.blank
            const mayRemark = onRemark !== undefined && id in vocabulary.blanks
            return (
              <Blank
                key={piece.key}
                id={mayRemark ? `remark-${id}` : undefined}
                label={label}
                words={words}
                state={notes[id] === undefined ? state : 'now'}
                changed={changed.includes(id)}
                onTap={mayRemark ? () => onRemark(id) : undefined}
              />
            )
          })}
        </Sentence>
      ))}
    </View>
  )
}
