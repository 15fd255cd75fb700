import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty, HardError } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { SyncMark } from '@/components/SyncMark'
import { UndoBar } from '@/components/UndoBar'
import { nothing } from './samples'
import styles from './index.module.scss'

export function Feedback() {
  const [deed, setDeed] = useState(0)
  return (
    <>
      <Section title="SyncMark">
        <View className={styles.stack}>
          <SyncMark state="onPhone" />
          <SyncMark state="sending" />
          <SyncMark state="sending" words="照片正在上传" progress={0.4} />
          <SyncMark state="arrived" />
          <SyncMark state="problem" words="改一下门牌再传" />
        </View>
      </Section>
      <Section title="Notice" bare>
        <Notices />
      </Section>
      <Section title="Undo">
        <View className={styles.stack}>
          <Button kind="second" onTap={() => setDeed(deed + 1)}>
            办好一件
          </Button>
          {deed > 0 && <UndoBar key={deed} words="记下了：给孙玉梅回话" undo={{ onTap: nothing }} onGone={nothing} />}
        </View>
      </Section>
      <Section title="Skeleton" bare>
        <Skeleton rows={4} />
      </Section>
      <Empty
        icon="household"
        title="还没有分给你的户"
        why="村妇联主席把户分到你的网格后，这里就有了。也可以先记一户。"
        action={{ words: '记一户新的', onTap: nothing }}
        second={{ words: '问问 孙主席', icon: 'call', onTap: nothing }}
      />
      <HardError
        title="这次没取到名单"
        why="妇联那边没应答，不是手机的毛病。本机的 2 条记录都还在。"
        action={{ words: '再取一次', onTap: nothing }}
        second={{ words: '告诉镇妇联', icon: 'call', onTap: nothing }}
        requestId="R7K2-0931"
      />
    </>
  )
}

function Notices() {
  return (
    <View className={styles.stack}>
      <Notice inset tone="wait" icon="offline" fact="没连上网，名单没更新">
        下面是今天 8:10 存在本机的 32 户，照样能记走访。
      </Notice>
      <Notice inset tone="bad" fact="1 条没收下" onTap={nothing}>
        门牌和户册对不上，改一下再传。
      </Notice>
      <Notice inset tone="done">
        8 条都到妇联了
      </Notice>
      <Notice inset tone="calm">
        这是建议，不是规定。
      </Notice>
    </View>
  )
}
