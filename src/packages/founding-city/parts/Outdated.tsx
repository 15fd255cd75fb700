import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import type { FoundingTextsDraft } from '@/hooks/use-founding-texts-draft'
import styles from './parts.module.scss'

/** Somebody published meanwhile: hers stays, and she decides. */
export function Outdated({ draft: { isOutdated, current, changes, rebase, discard } }: { draft: FoundingTextsDraft }) {
  return (
    <View>
      {isOutdated && (
        <>
          <Notice tone="wait" icon="edit" fact={`已经有人发布了第 ${current?.version ?? 0} 版`}>
            {`您改的 ${changes} 处还在，别人改的也看得到了。`}
          </Notice>
          <View className={styles.ways}>
            <Button id="rebase-texts" kind="second" small onTap={rebase}>
              在新版本上接着改
            </Button>
            <Button id="discard-texts" kind="quiet" small onTap={discard}>
              不要我改的
            </Button>
          </View>
        </>
      )}
    </View>
  )
}
