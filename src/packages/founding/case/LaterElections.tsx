import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { useOpeningLater } from '@/hooks/use-founding-later'
import { failureMessage, fullDayText } from '@/messages'
import { confirm } from '@/native'
import { openPage, routes } from '@/routes'
import { routeName } from '@/words/founding'
import type { LaterRouteId } from '../../../../contracts/founding/route'

const content: Record<LaterRouteId, string> = {
  byElection: '有人离任要补，或者名额要增加。单位、联系人都带过去，不用再填。',
  renewal: '任期到了，选新一届。单位、名册都带过去，不用再填。',
}

/** What may come after the founding: somebody is put in between elections, or the term ends. */
export function LaterElections({ found: { id, term, unitId, later } }: { found: FoundingCase }) {
  const { run, busy, failure } = useOpeningLater(id)
  if (unitId === null || term === null || later) return null
  const begin = async (route: LaterRouteId) => {
    if (!(await confirm({ title: `办${routeName[route]}？`, content: content[route], yes: '开始' }))) return
    const opened = await run(route)
    if (opened) openPage(routes.foundingCase(opened.id))
  }
  const problem = failure && failureMessage[failure.code]
  return (
    <View>
      {problem && (
        <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} fact={problem.title}>
          {problem.advice}
        </Notice>
      )}
      <Section title="人有变动" remark={busy ? '正在打开' : undefined}>
        <Cell
          id="begin-by-election"
          icon="people"
          plain
          title={routeName.byElection}
          detail="有人离任、名额要增加，由执委会补选"
          onTap={() => void begin('byElection')}
        />
        <Cell
          id="begin-renewal"
          icon="calendar"
          plain
          title={routeName.renewal}
          detail={`这一届到${fullDayText(term.to)}`}
          onTap={() => void begin('renewal')}
        />
      </Section>
    </View>
  )
}
