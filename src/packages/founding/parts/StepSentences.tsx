import { View } from '@tarojs/components'
import { Blank, Sentence } from '@/components/Blank'
import type { Piece } from './sentences'

export interface StepSentencesProps {
  sentences: readonly (readonly Piece[])[]
  /** The blank being filled. */
  at: string | null
  /** Without it the sentences can only be read. */
  onOpen?: ((blank: string) => void) | undefined
}

/** The sentences of a step, as the document will read, with the blanks in their places. */
export function StepSentences({ sentences, at, onOpen }: StepSentencesProps) {
  return (
    <View>
      {sentences.map((pieces, index) => (
        <Sentence key={index}>
          <Pieces pieces={pieces} at={at} onOpen={onOpen} />
        </Sentence>
      ))}
    </View>
  )
}

interface PiecesProps extends Omit<StepSentencesProps, 'sentences'> {
  pieces: readonly Piece[]
}

export function Pieces({ pieces, at, onOpen }: PiecesProps) {
  return (
    <>
      {pieces.map((piece) => {
        if ('words' in piece) return piece.words
        const { id, label, words, state, hers, toConfirm } = piece.blank
        const mayOpen = onOpen !== undefined && hers
        return (
          <Blank
            key={piece.key}
            id={mayOpen ? `blank-${kebab(id)}` : undefined}
            label={label}
            words={words}
            state={id === at && !toConfirm && state !== 'brought' && state !== 'filled' ? 'now' : state}
            toConfirm={toConfirm}
            onTap={mayOpen ? () => onOpen(id) : undefined}
          />
        )
      })}
    </>
  )
}

export const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
