import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { SyncMark } from '@/components/SyncMark'
import type { SeenCase } from '@/hooks/use-founding-case'
import type { FoundingStepsUse } from '@/hooks/use-founding-steps'
import { tell } from '@/hooks/use-told'
import { buzz, confirm } from '@/native'
import { openPage, routes } from '@/routes'
import type { Progress, StepState } from '../../../../contracts/founding/progress'
import { isAfterContact } from '../parts/after-contact'
import { type FillingUse, wantedBy } from '../parts/use-filling'
import styles from './index.module.scss'

interface StepDockProps {
  seen: SeenCase
  progress: Progress
  filling: FillingUse
  steps: FoundingStepsUse
}

/** What is left of this step, and the one thing to do now. */
export function StepDock({ seen, progress: { current }, filling, steps }: StepDockProps) {
  const { found } = seen
  if (!current) return <GoOn seen={seen} steps={steps} />
  if (current.step.turn === 'superior') return <Waiting seen={seen} state={current} steps={steps} />
  const wanted = wantedBy(current)
  const [first] = wanted
  if (first !== undefined) {
    return (
      <Row seen={seen} count={`还差 ${wanted.length} 处`} note={`${current.asked.length - wanted.length} 处已填好`}>
        <Button id="fill-next" onTap={() => filling.open(first)}>
          填下一处
        </Button>
      </Row>
    )
  }
  if (current.missing.length > 0) {
    return (
      <Row seen={seen} count="都填好了" note="还不能往下走">
        <Button id="not-yet" off="看上面写的">
          下一步
        </Button>
      </Row>
    )
  }
  const { count, handOver } = current.step
  if (count && current.toCount) {
    return (
      <Row seen={seen} count="都填好了" note="会上投完票再点">
        <Button id="go-count" onTap={() => openPage(routes.foundingCount(found.id, count))}>
          去计票
        </Button>
      </Row>
    )
  }
  const submit = async () => {
    if (!handOver || !(await steps.handIn.run(handOver))) return
    buzz()
    tell(`交给${found.superior.name}了`)
  }
  return (
    <Row seen={seen} count="都填好了" note={`交给${found.superior.name}`}>
      <Button id="hand-in" icon="handin" busy={steps.handIn.busy && '正在交'} onTap={() => void submit()}>
        {current.handOver === 'returned' ? '改好再交' : '交给上级'}
      </Button>
    </Row>
  )
}

/** Papers are with the federation: they can be taken back as long as there is no answer. */
function Waiting({ seen, state, steps }: { seen: SeenCase; state: StepState; steps: FoundingStepsUse }) {
  const { name } = seen.found.superior
  const { handOver } = state.step
  const takeBack = async () => {
    const content = `${name}还没有答复，撤回以后可以改，改好再交。`
    if (!handOver || !(await confirm({ title: '撤回来改？', content, yes: '撤回' }))) return
    if (await steps.recall.run(handOver)) tell('撤回来了，可以改')
  }
  return (
    <Row seen={seen} count="已经交上去" note={`等${name}答复`}>
      <View className={styles.action}>
        {handOver && state.handOver === 'submitted' && (
          <Button id="recall" kind="second" busy={steps.recall.busy && '正在撤回'} onTap={() => void takeBack()}>
            撤回
          </Button>
        )}
      </View>
    </Row>
  )
}

/** After the contact person's way: on by the chosen route. */
function GoOn({ seen, steps }: { seen: SeenCase; steps: FoundingStepsUse }) {
  const { found } = seen
  const next = found.answers.nextRoute?.value
  if (found.route !== 'contactFirst' || !isAfterContact(next)) return null
  const go = async () => {
    if (await steps.switchRoute.run(next)) tell('换到新的路上了，填过的都在')
  }
  return (
    <Row seen={seen} count="走完了" note="填过的都带过去">
      <Button id="switch-route" busy={steps.switchRoute.busy && '正在换'} onTap={() => void go()}>
        接着建会
      </Button>
    </Row>
  )
}

interface RowProps {
  seen: SeenCase
  count: string
  note: string
  children: ReactNode
}

function Row({ seen: { syncing }, count, note, children }: RowProps) {
  const states = Object.values(syncing)
  return (
    <Dock>
      <View className={styles.left}>
        <View className={styles.count}>{count}</View>
        <View className={styles.note}>
          {states.length === 0 ? note : <SyncMark state={states.includes('onPhone') ? 'onPhone' : 'sending'} />}
        </View>
      </View>
      <View className={styles.action}>{children}</View>
    </Dock>
  )
}
