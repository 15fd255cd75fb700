import { useDidShow } from '@tarojs/taro'
import { Cell, CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Told } from '@/components/Told'
import { type FoundingCase, useFoundingCases } from '@/hooks/use-founding-cases'
import { usePullDown } from '@/hooks/use-pull-down'
import { hideHomeButton } from '@/native'
import { openPage, routes } from '@/routes'
import { CaseRow } from './CaseRow'

/** 建会: her cases, each with where it stands; or how to begin one. */
export default function Founding() {
  const { cases, standings, state, failure, refresh } = useFoundingCases()
  usePullDown(refresh)
  useDidShow(hideHomeButton)
  const isEmpty = cases.length === 0
  return (
    <Page title="建会" tab="founding" heroic demo={cases.some(({ demo }) => demo)} undo={<Told />}>
      {isEmpty && state === 'unknown' && !failure && <Skeleton rows={3} />}
      {isEmpty && failure && <LoadFailed title="还没连上妇联" failure={failure} onRetry={() => void refresh()} />}
      {isEmpty && state === 'known' && !failure && <NoCases />}
      {!isEmpty && (
        <>
          <Hero title={sentenceOf(cases)} detail="填到哪儿存到哪儿，没信号也能填" marked />
          <Section title="我的建会" remark={`${cases.length} 件`}>
            {cases.map((found) => (
              <CaseRow key={found.id} found={found} standing={standings[found.id] ?? null} />
            ))}
          </Section>
          <CellGroup>
            <Cell
              id="found-another"
              icon="plus"
              accent
              title="再建一个"
              onTap={() => openPage(routes.foundingAdvice)}
            />
          </CellGroup>
        </>
      )}
      <CellGroup>
        <Cell
          id="answers"
          icon="question"
          plain
          title="即问即答"
          detail="建会常问的事，随时能查"
          onTap={() => openPage(routes.foundingAnswers())}
        />
        <Cell
          id="claim"
          icon="link"
          plain
          title="换了手机、微信？找回我的建会"
          onTap={() => openPage(routes.foundingClaim)}
        />
      </CellGroup>
    </Page>
  )
}

const sentenceOf = (cases: readonly FoundingCase[]): string =>
  cases.every(({ closed }) => closed !== null) ? '没有正在办的建会' : '一步一步，把会建起来'

function NoCases() {
  return (
    <Empty
      icon="building"
      title="想给姐妹们建个组织？"
      why="不懂也不要紧：先答几个问题，看建妇联还是妇委会；再照着句子填空，文书自动成稿，材料交给上级妇联批复。"
      action={{ id: 'begin-founding', words: '我想建会', onTap: () => openPage(routes.foundingAdvice) }}
    />
  )
}
