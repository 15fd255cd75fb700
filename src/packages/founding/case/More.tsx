import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { useStalePapers } from '@/hooks/use-founding-papers'
import type { FoundingStepsUse } from '@/hooks/use-founding-steps'
import { tell } from '@/hooks/use-told'
import { openPage, routes } from '@/routes'
import styles from './index.module.scss'

const LONGEST_REASON = 200

/** The papers, and the quiet way out. */
export function More({ found, steps }: { found: FoundingCase; steps: FoundingStepsUse }) {
  const [isClosing, setClosing] = useState(false)
  const [reason, setReason] = useState('')
  const stale = useStalePapers(found.unitId === null ? null : found.id)
  const close = async () => {
    if (!(await steps.close.run(reason))) return
    setClosing(false)
    tell('停办了，填过的都留着')
  }
  return (
    <>
      <CellGroup>
        <Cell
          id="pack"
          icon="doc"
          plain
          title="文书包"
          detail={stale > 0 ? `${stale} 份已过时，要重做` : '请示、名册、选票，随填随成'}
          onTap={() => openPage(routes.foundingPack(found.id))}
        />
        <View>
          {found.closed === null && found.unitId === null && (
            <Cell id="close-case" icon="minus" plain title="不办了，停下来" onTap={() => setClosing(true)} />
          )}
        </View>
      </CellGroup>
      <Sheet
        open={isClosing}
        title="停办这件建会"
        onClose={() => setClosing(false)}
        action={
          <Button
            id="confirm-close"
            kind="careful"
            busy={steps.close.busy && '正在停办'}
            off={reason.trim() === '' && '还差：为什么停办'}
            onTap={() => void close()}
          >
            停办
          </Button>
        }
      >
        <View className={styles.reason}>
          <Field
            id="close-reason"
            lines
            label="为什么停办"
            hint="填过的都留着可以看；以后想办，重新开始一件。"
            maxLength={LONGEST_REASON}
            value={reason}
            onInput={setReason}
          />
        </View>
      </Sheet>
    </>
  )
}
