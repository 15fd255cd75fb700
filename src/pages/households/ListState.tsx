import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import type { HouseholdsUse } from '@/hooks/use-households'
import { useSession } from '@/hooks/use-session'
import { useToday } from '@/hooks/use-today'
import { momentText } from '@/messages'
import { openPage, routes } from '@/routes'
import styles from './index.module.scss'

interface ListStateProps {
  use: HouseholdsUse
  /** The grids themselves are still being asked for. */
  loading: boolean
  gridId: string | null
}

/** Why there is no list, or why it may be old. Nothing where all is well. */
export function ListState({ use, loading, gridId }: ListStateProps) {
  const session = useSession()
  if (session.state === 'unbound') return <NotBound />
  if (session.state === 'failed') {
    return <LoadFailed title="还没连上妇联" failure={session.failure} onRetry={() => void session.refresh()} />
  }
  if (loading || session.state === 'starting' || use.state === 'loading') return <Skeleton rows={7} />
  if (use.state === 'failed') {
    return <LoadFailed title="这次没取到名单" failure={use.failure} onRetry={() => void use.refresh()} />
  }
  if (use.total === 0 || gridId === null) return <Nothing gridId={gridId} />
  return use.state === 'offline' ? <Stored use={use} /> : null
}

function NotBound() {
  return (
    <Empty
      icon="register"
      title="绑定以后，这里是您的户"
      why="绑定了妇联里的职务，分给您的户就会出现在这里，没信号也能看。"
      action={{ id: 'go-bind', words: '去绑定', onTap: () => openPage(routes.bind) }}
    />
  )
}

function Nothing({ gridId }: { gridId: string | null }) {
  const why = '村妇联主席把户分到你的网格后，这里就有了。'
  if (gridId === null) return <Empty icon="household" title="还没有分给你的网格" why={why} />
  return (
    <Empty
      icon="household"
      title="还没有分给你的户"
      why={`${why}也可以先记一户。`}
      action={{ id: 'new-household', words: '记一户新的', onTap: () => openPage(routes.newHousehold(gridId)) }}
    />
  )
}

/** Offline: the stored list, which serves as well. */
function Stored({ use }: { use: HouseholdsUse }) {
  const { now } = useToday()
  const when = use.asOf ? momentText(use.asOf, now) : '上次'
  return (
    <>
      <Notice tone="wait" icon="offline" fact="没连上网，名单没更新">
        下面是{when} 存在本机的 {use.total} 户，照样能记走访。
      </Notice>
      <View className={styles.again}>
        <Button id="retry" kind="quiet" icon="sending" fit onTap={() => void use.refresh()}>
          再取一次
        </Button>
      </View>
    </>
  )
}
