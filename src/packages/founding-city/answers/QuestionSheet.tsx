import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Segment } from '@/components/Segment'
import { Sheet } from '@/components/Sheet'
import type { QuestionText } from '@/hooks/use-founding-texts-draft'

interface QuestionSheetProps {
  /** Null: closed. */
  question: QuestionText | null
  /** Not published yet. */
  isOwn: boolean
  isChanged: boolean
  onChange: (question: QuestionText) => void
  /** Takes her changes back; of a question that is not published yet, the question. */
  onDrop: (id: string) => void
  onClose: () => void
}

const LONGEST_QUESTION = 60
const LONGEST_ANSWER = 500
const SOURCED = [
  { value: 'yes', label: '有依据' },
  { value: 'no', label: '待确认' },
] as const

/** One question and its answer. Closing keeps it. */
export function QuestionSheet({ question, isOwn, isChanged, onChange, onDrop, onClose }: QuestionSheetProps) {
  return (
    <Sheet
      open={question !== null}
      title="一个问题"
      onClose={onClose}
      action={
        <Button id="question-done" onTap={onClose}>
          好了
        </Button>
      }
    >
      {question && (
        <>
          <QuestionFields question={question} onChange={onChange} />
          {isChanged && (
            <Button id="question-drop" kind="quiet" onTap={() => onDrop(question.id)}>
              {isOwn ? '不加这个问题了' : '恢复成改之前的'}
            </Button>
          )}
        </>
      )}
    </Sheet>
  )
}

function QuestionFields({ question, onChange }: Pick<QuestionSheetProps, 'onChange'> & { question: QuestionText }) {
  return (
    <>
      <Field
        id="question-words"
        joined
        label="大家怎么问"
        placeholder="比如：要到民政局登记吗？"
        maxLength={LONGEST_QUESTION}
        value={question.question}
        onInput={(words) => onChange({ ...question, question: words })}
      />
      <Field
        id="question-answer"
        joined
        lines
        label="怎么答"
        placeholder="几句大白话，手机上一眼看完"
        maxLength={LONGEST_ANSWER}
        value={question.answer}
        onInput={(answer) => onChange({ ...question, answer })}
      />
      <Segment
        id="question-sourced"
        row
        label="有没有公开的依据"
        choices={SOURCED}
        value={question.sourced ? 'yes' : 'no'}
        onChange={(value) => onChange({ ...question, sourced: value === 'yes' })}
      />
      <Field
        id="question-search"
        joined
        label="还能用哪些词搜到"
        placeholder="用空格隔开，可以不写"
        maxLength={LONGEST_ANSWER}
        value={question.words.join(' ')}
        onInput={(words) => onChange({ ...question, words: words.split(/\s+/).slice(0, 30) })}
      />
    </>
  )
}
