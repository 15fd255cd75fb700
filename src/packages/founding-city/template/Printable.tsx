import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import { chunksOf } from '@/components/chunks'
import { printableIn } from './printable-in'

/** What may stand in this template: every blank with what it prints. Folded until somebody looks for one. */
export function Printable({ document }: { document: string }) {
  const [isOpen, setOpen] = useState(false)
  const { words, lists } = useMemo(() => printableIn(document), [document])
  return (
    <Section title="可以写的空" remark={`${words.length + lists.length} 个`}>
      <Cell
        id="unfold-printable"
        stays
        plain
        title={isOpen ? '收起' : '看看有哪些空'}
        detail="要多印一处，就照左边的写法写进 Word。"
        end={<Icon name={isOpen ? 'up' : 'down'} size="small" tone="hint" />}
        onTap={() => setOpen(!isOpen)}
      />
      <View>
        {isOpen &&
          chunksOf([...words, ...lists]).map((chunk, index) => (
            <View key={index}>
              {chunk.map(({ tag, label }) => (
                <Cell key={tag} plain title={tag} detail={label} />
              ))}
            </View>
          ))}
      </View>
    </Section>
  )
}
