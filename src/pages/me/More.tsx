import { Cell, CellGroup } from '@/components/Cell'
import { useCaseMark, useHasCase } from '@/hooks/use-founding-cases'
import { useToday } from '@/hooks/use-today'
import type { SessionState } from '@/hooks/use-session'
import { openPage, openTab, routes } from '@/routes'

const markWords = { news: '上级妇联有新答复', due: '挂牌、活动或换届，到日子了' } as const

/** What lies one tap on: the scheme and 建会 for whoever has a post, the rest for everybody. */
export function More({ person }: Pick<SessionState, 'person'>) {
  const hasCase = useHasCase()
  const { today } = useToday()
  const mark = useCaseMark(today)
  const hasPost = person !== null && person.role !== 'founder'
  return (
    <CellGroup>
      {hasPost && (
        <Cell id="scheme" icon="visit" plain title="四访三清两心愿是什么" onTap={() => openPage(routes.scheme)} />
      )}
      {hasPost && (
        <Cell
          id="my-founding"
          icon="building"
          plain
          title={hasCase ? '我的建会' : '帮一个单位建会'}
          detail={mark === null ? undefined : markWords[mark]}
          onTap={() => openTab('founding')}
        />
      )}
      <Cell id="suggest" icon="question" plain title="投诉建议" onTap={() => openPage(routes.suggest)} />
      <Cell id="about" icon="doc" plain title="关于" onTap={() => openPage(routes.about)} />
    </CellGroup>
  )
}
