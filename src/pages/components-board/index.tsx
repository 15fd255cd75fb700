import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Page } from '@/components/Page'
import { Segment } from '@/components/Segment'
import { CellGroup } from '@/components/Cell'
import { useLetters } from '@/theme/letters'
import { Feedback } from './Feedback'
import { Figures } from './Figures'
import { Forms } from './Forms'
import { Icons } from './Icons'
import { Lists } from './Lists'
import { Office } from './Office'
import { fieldViewer, officeViewer } from './samples'
import styles from './index.module.scss'

const LEAVES = ['lists', 'forms', 'figures', 'feedback', 'icons', 'office'] as const
type Leaf = (typeof LEAVES)[number]

const CHOICES: { value: Leaf; label: string }[] = [
  { value: 'lists', label: '列表' },
  { value: 'forms', label: '表单' },
  { value: 'figures', label: '数字' },
  { value: 'feedback', label: '反馈' },
]

/** Every component in every state. In the pages of a build with `BOARD=1` only. */
export default function ComponentsBoard() {
  const [leaf, setLeaf] = useState<Leaf>(leafOf(useRouter().params.show))
  const { choice, choose } = useLetters()
  const office = leaf === 'office'
  return (
    <Page title="零件板" tab="today" wide={office} heroic={office} viewer={office ? officeViewer : fieldViewer}>
      {leaf === 'lists' && <Lists />}
      {leaf === 'forms' && <Forms />}
      {leaf === 'figures' && <Figures />}
      {leaf === 'feedback' && <Feedback />}
      {leaf === 'icons' && <Icons />}
      {leaf === 'office' && <Office />}
      <CellGroup>
        <View className={styles.stack}>
          <Segment label="哪一页" choices={CHOICES} value={leaf} onChange={setLeaf} />
        </View>
        <Segment
          row
          label="字号"
          choices={[
            { value: 'standard', label: '标准' },
            { value: 'large', label: '大字' },
          ]}
          value={choice === 'auto' ? undefined : choice}
          onChange={choose}
        />
      </CellGroup>
    </Page>
  )
}

function leafOf(shown: string | undefined): Leaf {
  return LEAVES.find((leaf) => leaf === shown) ?? 'lists'
}
