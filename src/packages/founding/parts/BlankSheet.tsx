import { View } from '@tarojs/components'
import { useState } from 'react'
import { Blank, Sentence } from '@/components/Blank'
import { Button } from '@/components/Button'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { failureMessage } from '@/messages'
import type { Blank as AskedBlank, BlankValue } from '../../../../contracts/founding/blank'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import { BlankEditor } from './BlankEditor'
import { Conflict } from './Conflict'
import { problemOf, valueOf } from './draft'
import { clauseOf, type Piece, type Telling } from './sentences'
import { remarkAt } from './standing'
import type { FillingUse } from './use-filling'
import { valueAlone, valueWords } from './value-words'
import styles from './parts.module.scss'

interface BlankSheetProps {
  telling: Telling
  filling: FillingUse
}

/** One blank: its clause again, what helps, the value, and on to the next one. Closing keeps what was typed. */
export function BlankSheet({ telling, filling }: BlankSheetProps) {
  const { at, close } = filling
  const [last, setLast] = useState(at)
  if (at !== null && at !== last) setLast(at)
  const shown = at ?? last
  const blank = shown === null ? undefined : vocabulary.blanks[shown]
  const notTaken = shown === null ? undefined : telling.notTaken?.[shown]
  return (
    <View>
      {shown !== null && blank && (
        <Sheet
          open={at !== null}
          title={blank.label}
          onClose={close}
          action={!notTaken && <Ways id={shown} blank={blank} filling={filling} telling={telling} />}
        >
          <View>
            {notTaken ? (
              <Conflict
                blank={blank}
                mine={notTaken.mine}
                theirs={telling.found.answers[shown]?.value ?? null}
                problem={notTaken.problem}
                filling={filling}
                id={shown}
              />
            ) : (
              <Content id={shown} blank={blank} filling={filling} telling={telling} />
            )}
          </View>
        </Sheet>
      )}
    </View>
  )
}

interface PartProps extends BlankSheetProps {
  id: string
  blank: AskedBlank
}

function Content({ id, blank, telling, filling }: PartProps) {
  const draft = filling.draftAt(id)
  const failure = filling.failure && failureMessage[filling.failure.code]
  const remark = (telling.side ?? 'contact') === 'contact' ? remarkAt(telling.found, id) : null
  return (
    <>
      <View className={remark === null ? undefined : styles.remark}>
        {remark !== null && (
          <Notice tone="bad" inset fact={`${telling.found.superior.name}请你改这一处`}>
            {remark}
          </Notice>
        )}
      </View>
      {failure && (
        <Notice tone="bad" inset fact={failure.title}>
          {failure.advice}
        </Notice>
      )}
      <View className={styles.clause}>
        <Sentence short>
          {clauseOf(id, telling).map((piece) => (
            <Said key={piece.key} piece={piece} id={id} value={valueOf(blank, draft)} blank={blank} />
          ))}
        </Sentence>
      </View>
      <BlankEditor key={id} blank={blank} draft={draft} onChange={(typed) => filling.type(id, typed)} />
      <View>
        {blank.help !== undefined && (
          <View className={styles.help}>
            <Icon name="question" size="notice" tone="quiet" />
            <View className={styles.helpWords}>{blank.help}</View>
          </View>
        )}
      </View>
    </>
  )
}

interface SaidProps {
  piece: Piece
  id: string
  blank: AskedBlank
  value: BlankValue | undefined
}

/** The clause as words, with this one blank as it will read. */
function Said({ piece, id, blank, value }: SaidProps) {
  if ('words' in piece) return <>{piece.words}</>
  if (piece.blank.id !== id) return <>{piece.blank.words}</>
  const fits = value !== undefined && problemOf(blank, String(value)) === null
  return (
    <Blank
      label={blank.label}
      state="now"
      words={fits || value !== undefined ? valueWords(blank, value) : blank.open}
    />
  )
}

function Ways({ id, blank, telling: { found }, filling }: PartProps) {
  const draft = filling.draftAt(id)
  const value = valueOf(blank, draft)
  const problem = problemOf(blank, draft)
  const answered = found.answers[id]
  if (value === undefined && blank.optional) {
    return (
      <Button
        id="leave-blank"
        kind={answered ? 'careful' : 'second'}
        onTap={() => void (answered ? filling.empty(id) : filling.skip(id))}
      >
        {answered ? '清空这一处' : '没有就空着'}
      </Button>
    )
  }
  const next = filling.hasNext(id) ? '，去下一处' : ''
  const isSame = answered !== undefined && answered.value === value
  const words = isSame ? `就是这个${next}` : `${fillWords(blank, value)}${next}`
  return (
    <Button
      id="fill-blank"
      busy={filling.busy && '正在存'}
      off={value === undefined ? '还没填' : problem !== null && '先改对上面这一处'}
      onTap={() => value !== undefined && void filling.fill(id, value)}
    >
      {words}
    </Button>
  )
}

const SHORT = 6

/** 填 2 名; a long value is not said again. */
function fillWords(blank: AskedBlank, value: BlankValue | undefined): string {
  const words = value === undefined ? '' : valueAlone(blank, value)
  return words !== '' && words.length <= SHORT ? `填 ${words}` : '填好了'
}
