import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Notice } from '@/components/Notice'
import { useAction } from '@/hooks/use-action'
import type { HouseholdUse } from '@/hooks/use-household'
import { useHouseholdLifecycle } from '@/hooks/use-household-lifecycle'
import { useMerging } from '@/hooks/use-merging'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { failureMessage } from '@/messages'
import { openPage, routes } from '@/routes'
import { departureText } from '@/words/household-changes'
import styles from './index.module.scss'

interface StandingProps {
  household: SeenHousehold
  refresh: HouseholdUse['refresh']
  mayReopen: boolean
  mayUnmerge: boolean
}

/** Of a household that is not living here any more: what became of it, and the way back. */
export function Standing({ household, ...rest }: StandingProps) {
  if (household.status === 'living') return null
  if (household.status === 'merged') return <Merged household={household} {...rest} />
  return <Gone household={household} {...rest} />
}

function Gone({ household, refresh, mayReopen }: StandingProps) {
  const { today } = useToday()
  const { reopen } = useHouseholdLifecycle(household)
  const reopening = useAction(async () => {
    await reopen()
    await refresh()
    tell(`${household.headName} 家重新启用了`)
  })
  const isHere = household.sync !== 'arrived'
  return (
    <>
      <Notice tone="calm" icon="household" fact={departureText(household, today)}>
        不再提醒走访，不计入户数。{!mayReopen && '回来了，请村妇联主席重新启用。'}
      </Notice>
      {mayReopen && !isHere && (
        <Way
          id="reopen-household"
          words="重新启用"
          busy="正在启用"
          action={reopening}
          offline="重新启用要等有信号时办。"
        />
      )}
    </>
  )
}

function Merged({ household: { id, mergedInto }, refresh, mayUnmerge }: StandingProps) {
  const { unmerge } = useMerging()
  const undoing = useAction(async () => {
    await unmerge(id)
    await refresh()
    tell('撤销了合并，两户各回各的')
  })
  return (
    <>
      <Notice tone="calm" icon="link" fact="和另一户是同一户，已经并过去">
        走访和说过的事都在那一户里。
      </Notice>
      {mergedInto && (
        <CellGroup>
          <Cell
            id="open-survivor"
            icon="household"
            title="看合并后的那一户"
            onTap={() => openPage(routes.household(mergedInto))}
          />
        </CellGroup>
      )}
      {mayUnmerge && (
        <Way id="unmerge" words="撤销合并" busy="正在撤销" action={undoing} offline="撤销合并要等有信号时办。" />
      )}
    </>
  )
}

interface WayProps {
  id: string
  words: string
  busy: string
  action: Pick<ReturnType<typeof useAction>, 'busy' | 'failure'> & { run: () => Promise<unknown> }
  /** Said when there is no signal. */
  offline: string
}

function Way({ id, words, busy, action, offline }: WayProps) {
  const { failure } = action
  const isOffline = failure?.code === 'OFFLINE'
  return (
    <>
      {failure && (
        <Notice tone={isOffline ? 'wait' : 'bad'} fact={failureMessage[failure.code].title}>
          {isOffline ? offline : failureMessage[failure.code].advice}
        </Notice>
      )}
      <View className={styles.padded}>
        <Button id={id} kind="second" busy={action.busy && busy} onTap={() => void action.run()}>
          {words}
        </Button>
      </View>
    </>
  )
}
