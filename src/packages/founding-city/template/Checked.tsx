import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { chunksOf } from '@/components/chunks'
import type { CheckedTemplate, useTemplatePublishing } from '@/hooks/use-founding-templates'
import styles from './index.module.scss'

interface CheckedProps {
  use: ReturnType<typeof useTemplatePublishing>
  chosen: CheckedTemplate
  onPublish: () => void
}

/** What was found in a chosen template: faults to mend, blanks that are gone, or nothing in its way. */
export function Checked({ use, chosen, onPublish }: CheckedProps) {
  const { problems, unused } = chosen.checked
  if (problems.length > 0) return <Problems chosen={chosen} />
  return (
    <>
      <Notice
        tone={unused.length > 0 ? 'wait' : 'done'}
        icon={unused.length > 0 ? 'edit' : undefined}
        fact={chosen.name}
      >
        {unused.length > 0 ? `可以用，但是原来有的 ${unused.length} 处不再出现。` : '检查过了，每个空都认得。'}
      </Notice>
      {unused.length > 0 && (
        <Section title="不再出现的" remark={`${unused.length} 处`}>
          {chunksOf(unused).map((chunk, index) => (
            <View key={index}>
              {chunk.map((label) => (
                <Cell key={label} plain title={label} />
              ))}
            </View>
          ))}
        </Section>
      )}
      <View className={styles.ways}>
        <Button id="publish-template" busy={use.publishing.busy && '正在换'} onTap={onPublish}>
          {unused.length > 0 ? '就不要了，换成这一份' : '换成这一份'}
        </Button>
        <Button id="give-up-template" kind="quiet" onTap={use.giveUp}>
          先不换
        </Button>
      </View>
    </>
  )
}

function Problems({ chosen: { name, checked } }: { chosen: CheckedTemplate }) {
  return (
    <>
      <Notice tone="bad" fact={`${name} 还不能用`}>
        {`有 ${checked.problems.length} 处要改。现在用的模板没有变。`}
      </Notice>
      <Section title="要改的地方" remark={`${checked.problems.length} 处`}>
        {chunksOf(checked.problems).map((chunk, index) => (
          <View key={index}>
            {chunk.map(({ tag, problem, where }, at) => (
              <Cell
                key={`${tag}${at}`}
                icon="problem"
                tone="danger"
                title={problem}
                plain
                detail={where === '' ? undefined : `在这里：${where}`}
              />
            ))}
          </View>
        ))}
      </Section>
    </>
  )
}
