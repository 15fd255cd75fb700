import { View } from '@tarojs/components'
import { Fragment } from 'react'
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
      {pieces.map((piece, index) => {
        if ('words' in piece) return <Fragment key={piece.key}>{wordsAfter(piece.words, pieces[index - 1])}</Fragment>
        const { id, label, words, state, hers, toConfirm } = piece.blank
        const mayOpen = onOpen !== undefined && hers
        return (
          <Blank
            key={piece.key}
            id={mayOpen ? `blank-${kebab(id)}` : undefined}
            label={label}
            words={words}
            state={id === at && isEmpty(piece) ? 'now' : state}
            toConfirm={toConfirm}
            after={markAfter(piece, pieces[index + 1])}
            onTap={mayOpen ? () => onOpen(id) : undefined}
          />
        )
      })}
    </>
  )
}

const MARK = /^[，。、；：！？”）]/

const isEmpty = (piece: Piece | undefined): boolean =>
  piece !== undefined && 'blank' in piece && piece.blank.state !== 'brought' && piece.blank.state !== 'filled'

/** The punctuation right after an empty blank stays with it: no line begins with a mark. */
const markAfter = (piece: Piece, next: Piece | undefined): string | undefined =>
  isEmpty(piece) && next !== undefined && 'words' in next ? MARK.exec(next.words)?.[0] : undefined

const wordsAfter = (words: string, before: Piece | undefined): string =>
  isEmpty(before) ? words.replace(MARK, '') : words

export const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
