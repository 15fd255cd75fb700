import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Paper } from '@/components/Paper'
import { type PackDocument, usePaperText } from '@/hooks/use-founding-papers'
import { openPage, routes } from '@/routes'
import type { Progress } from '../../../../contracts/founding/progress'
import { wayToGap } from '../parts/way-to-gap'
import styles from './index.module.scss'

interface LivePaperProps {
  caseId: string
  paper: PackDocument
  progress: Progress | null
}

/** The paper in work as it lies on the table, its gaps visible; a gap leads to where it is filled. */
export function LivePaper({ caseId, paper, progress }: LivePaperProps) {
  const { value } = usePaperText(caseId, paper.id)
  const fill = (gap: string) => openPage(progress ? wayToGap(caseId, gap, progress) : routes.foundingCase(caseId))
  const [first] = paper.gaps
  return (
    <View className={styles.live}>
      <View className={styles.place}>
        {value ? (
          <Paper short paragraphs={value.paragraphs} onGap={fill} />
        ) : (
          <View className={styles.sheet}>{paper.title}</View>
        )}
      </View>
      <View className={styles.bar}>
        <View className={styles.left}>还差 {paper.gaps.length} 处</View>
        <Button id="read-paper" kind="quiet" fit small onTap={() => openPage(routes.foundingPaper(caseId, paper.id))}>
          看全文
        </Button>
        <Button id="fill-gap" fit small onTap={() => first && fill(first.id)}>
          去填
        </Button>
      </View>
    </View>
  )
}
