import { Cell, CellGroup } from '@/components/Cell'
import { useFoundingTexts } from '@/hooks/use-founding-texts'
import { openPage, routes } from '@/routes'
import type { Step } from '../../../../contracts/founding/route'

/** 即问即答, with the question that arises most likely here. */
export function Ask({ step, superiorId }: { step: Step; superiorId: string }) {
  const { questions } = useFoundingTexts(superiorId)
  const [likeliest] = step.questions
  const question = questions.find(({ id }) => id === likeliest)
  if (!question) return null
  return (
    <CellGroup>
      <Cell
        id="ask"
        icon="question"
        tone="accent"
        title="即问即答："
        after={question.question}
        onTap={() => openPage(routes.foundingAnswers({ question: question.id, unit: superiorId }))}
      />
    </CellGroup>
  )
}
