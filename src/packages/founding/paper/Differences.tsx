import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { PackDocument } from '@/hooks/use-founding-papers'

/** What the paper that was made says otherwise than the answers do now. */
export function Differences({ changed }: Pick<PackDocument, 'changed'>) {
  return (
    <View>
      {changed.length > 0 && (
        <Section title="和做好的不一样" remark={`${changed.length} 处`}>
          {changed.map(({ label, before, now }) => (
            <Cell key={label} plain title={label} detail={`${before || '空着'} → ${now || '空着'}`} />
          ))}
        </Section>
      )}
    </View>
  )
}
