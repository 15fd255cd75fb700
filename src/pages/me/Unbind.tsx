import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { useAction } from '@/hooks/use-action'
import { useOutbox } from '@/hooks/use-outbox'
import { useSession } from '@/hooks/use-session'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { confirm } from '@/native'
import styles from './index.module.scss'

/** Lets go of her post on this phone, e.g. before handing it on. */
export function Unbind() {
  const { unbind } = useSession()
  const { waiting } = useOutbox()
  const unbinding = useAction(async () => {
    await unbind()
    tell('已解除绑定')
  })
  const ask = async () => {
    const agreed = await confirm({ title: '解除绑定？', content: warning(waiting), yes: '解除' })
    if (agreed) await unbinding.run()
  }
  const message = unbinding.failure && failureMessage[unbinding.failure.code]
  return (
    <>
      {message && (
        <Notice tone="bad" fact={message.title}>
          {message.advice}
        </Notice>
      )}
      <View className={styles.last}>
        <Button id="unbind" kind="careful" busy={unbinding.busy && '正在解除'} onTap={() => void ask()}>
          解除绑定
        </Button>
      </View>
    </>
  )
}

function warning(waiting: number): string {
  const after = '这台手机上就看不到您的户了，再用时要重新绑定。'
  if (waiting === 0) return after
  return `本机还有 ${waiting} 条没传到妇联，会留在手机里，等您重新绑定后再传。没写完的走访会删掉。${after}`
}
