import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { memo, useMemo, useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { Page } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Tag, Tags } from '@/components/Tag'
import { useFoundingTexts } from '@/hooks/use-founding-texts'
import type { QuestionText } from '../../../../contracts/founding/texts'
import { findQuestions } from './find'
import styles from './index.module.scss'

/** 即问即答: what people ask when they found; `?question=<id>` stands on top, unfolded. */
export default function AnswersPage() {
  const { question: first = null, unit = null } = useRouter().params
  const { questions } = useFoundingTexts(unit)
  const [typed, setTyped] = useState('')
  const [unfolded, setUnfolded] = useState(first)
  const found = useMemo(() => findQuestions(questions, typed, first), [questions, typed, first])
  return (
    <Page title="即问即答">
      <SearchBox id="search-answers" placeholder="搜一个词，比如：执委、开会、票数" value={typed} onInput={setTyped} />
      <View>
        {found.length === 0 ? (
          <Empty
            icon="question"
            title={`没有说到“${typed.trim()}”的`}
            why="换个短一点的词再搜；还找不到，问问上级妇联。"
          />
        ) : (
          <CellGroup>
            {found.map((question) => (
              <QuestionRow
                key={question.id}
                question={question}
                isOpen={question.id === unfolded || found.length === 1}
                onToggle={setUnfolded}
              />
            ))}
          </CellGroup>
        )}
      </View>
    </Page>
  )
}

interface QuestionRowProps {
  question: QuestionText
  isOpen: boolean
  onToggle: (id: string | null) => void
}

const QuestionRow = memo(function QuestionRow({
  question: { id, question, answer, sourced },
  isOpen,
  onToggle,
}: QuestionRowProps) {
  return (
    <Cell
      id={`question-${id}`}
      plain={!isOpen}
      stays
      title={question}
      end={<Icon name={isOpen ? 'up' : 'down'} size="small" tone="hint" />}
      onTap={() => onToggle(isOpen ? null : id)}
    >
      <View>
        {isOpen && (
          <View className={styles.answer}>
            {answer}
            {!sourced && (
              <Tags>
                <Tag tone="wait">待确认：没有找到公开的规定</Tag>
              </Tags>
            )}
          </View>
        )}
      </View>
    </Cell>
  )
})
