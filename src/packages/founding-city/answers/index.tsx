import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { SearchBox } from '@/components/SearchBox'
import { Tag } from '@/components/Tag'
import { chunksOf } from '@/components/chunks'
import { newQuestion, questionsWith, type QuestionText } from '@/hooks/use-founding-texts-draft'
import { type TextsBody, TextsPage } from '../parts/TextsPage'
import { QuestionSheet } from './QuestionSheet'

/** 即问即答, as the city words it. */
export default function CityAnswersPage() {
  return <TextsPage title="改即问即答">{(body) => <Questions {...body} />}</TextsPage>
}

const has = ({ question, answer, words }: QuestionText, typed: string): boolean =>
  [question, answer, ...words].some((text) => text.includes(typed))

function Questions({ current, form, change }: TextsBody) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const all = questionsWith(current, form)
  const shown = all.filter((question) => has(question, typed.trim()))
  const put = (question: QuestionText) => change({ questions: { ...form.questions, [question.id]: question } })
  const drop = (id: string) => {
    const { [id]: _dropped, ...others } = form.questions
    change({ questions: others })
    setOpen(null)
  }
  const add = () => {
    const question = newQuestion(current, form)
    put(question)
    setOpen(question.id)
  }
  return (
    <>
      <Hero title={`${all.length} 个问题`} detail="改好发布，全市填建会的人马上看到新的答案。" />
      <SearchBox id="search-questions" placeholder="搜问题或者答案里的词" value={typed} onInput={setTyped} />
      <View>
        {shown.length === 0 && (
          <Empty icon="question" title={`没有说到“${typed.trim()}”的`} why="换个词再搜，或者在下面加一个问题。" />
        )}
      </View>
      <CellGroup>
        <Cell id="add-question" icon="plus" accent title="加一个问题" onTap={add} />
        {chunksOf(shown).map((chunk, index) => (
          <View key={index}>
            {chunk.map((question) => (
              <Cell
                key={question.id}
                id={`edit-${question.id}`}
                title={question.question.trim() === '' ? '还没写问题' : question.question}
                detail={question.answer}
                end={markOf(question, form.questions[question.id] !== undefined)}
                onTap={() => setOpen(question.id)}
              />
            ))}
          </View>
        ))}
      </CellGroup>
      <QuestionSheet
        question={all.find(({ id }) => id === open) ?? null}
        isOwn={!current.questions.some(({ id }) => id === open)}
        isChanged={open !== null && form.questions[open] !== undefined}
        onChange={put}
        onDrop={drop}
        onClose={() => setOpen(null)}
      />
    </>
  )
}

const markOf = ({ sourced }: QuestionText, isChanged: boolean) => {
  if (isChanged) return <Tag tone="turn">改过</Tag>
  return sourced ? undefined : <Tag tone="wait">待确认</Tag>
}
