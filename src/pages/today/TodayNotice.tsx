import { View } from '@tarojs/components'
import { Notice, Strong } from '@/components/Notice'
import { useOutbox } from '@/hooks/use-outbox'
import type { MyDay } from '@/hooks/use-my-day'
import { momentText } from '@/messages'
import { openPage, routes } from '@/routes'

/**
 * What waits on this phone comes before what could not be fetched; nothing where there is neither. Its place stays:
 * a child put between others would make Taro send all of the page's children again.
 */
export const TodayNotice = ({ day }: { day: MyDay }) => (
  <View>
    <Words day={day} />
  </View>
)

function Words({ day }: { day: MyDay }) {
  const { waiting, problems } = useOutbox()
  if (waiting > 0) return <Waiting waiting={waiting} problems={problems} />
  if (day.state !== 'offline' || !day.asOf) return null
  return (
    <Notice tone="wait" icon="offline">
      没连上网，下面是 {momentText(day.asOf, day.now)} 存在本机的，照样能记走访
    </Notice>
  )
}

function Waiting({ waiting, problems }: { waiting: number; problems: number }) {
  const open = () => openPage(routes.outbox)
  if (problems > 0) {
    return (
      <Notice tone="bad" onTap={open}>
        本机 <Strong>{waiting} 条</Strong>没到妇联，有 <Strong>{problems} 条</Strong>要看一下
      </Notice>
    )
  }
  return (
    <Notice tone="wait" onTap={open}>
      本机 <Strong>{waiting} 条</Strong>待上传，有信号会自动传
    </Notice>
  )
}
