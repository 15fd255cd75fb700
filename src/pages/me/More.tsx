import { Cell, CellGroup } from '@/components/Cell'
import { useHasCase } from '@/hooks/use-founding-cases'
import type { SessionState } from '@/hooks/use-session'
import { openPage, openTab, routes } from '@/routes'

/** What lies one tap on: the scheme and 建会 for whoever has a post, the rest for everybody. */
export function More({ person }: Pick<SessionState, 'person'>) {
  const hasCase = useHasCase()
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
          onTap={() => openTab('founding')}
        />
      )}
      <Cell id="suggest" icon="question" plain title="投诉建议" onTap={() => openPage(routes.suggest)} />
      <Cell id="about" icon="doc" plain title="关于" onTap={() => openPage(routes.about)} />
    </CellGroup>
  )
}
