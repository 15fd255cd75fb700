import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import {
  MOST_IN_FORCE,
  newEntry,
  type SchemeDraft,
  type SchemeEntry,
  type SchemeForm,
  type SchemeList,
} from '@/hooks/use-scheme-draft'
import { frequencyText } from '@/messages'
import { schemeListName } from '@/words/scheme'

interface EntryListProps {
  list: SchemeList
  form: SchemeForm
  change: SchemeDraft['change']
  onOpen: (code: string) => void
}

/** One part of the scheme; what is retired comes last and stays. */
export function EntryList({ list, form, change, onOpen }: EntryListProps) {
  const entries: readonly SchemeEntry[] = form[list]
  const used = entries.filter(({ retired }) => !retired)
  const ordered = [...used, ...entries.filter(({ retired }) => retired)]
  const add = () => {
    const entry = newEntry(list, entries)
    change({ [list]: [...entries, entry] })
    onOpen(entry.code)
  }
  return (
    <Section title={schemeListName[list]} remark={`${used.length} 项`}>
      {chunksOf(ordered).map((chunk, index) => (
        <View key={index}>
          {chunk.map((entry) => (
            <Cell
              key={entry.code}
              id={`entry-${entry.code}`}
              plain={entry.retired}
              title={entry.name.trim() === '' ? '还没写名字' : entry.name}
              detail={entry.about}
              end={entry.retired ? <Tag tone="line">已停用</Tag> : endOf(entry, form)}
              onTap={() => onOpen(entry.code)}
            />
          ))}
        </View>
      ))}
      {used.length < MOST_IN_FORCE[list] && <Cell id={`add-${list}`} icon="plus" accent title="加一项" onTap={add} />}
    </Section>
  )
}

function endOf(entry: SchemeEntry, { targets }: SchemeForm): string | undefined {
  if ('everyMonths' in entry) return frequencyText(entry.everyMonths)
  if (!('target' in entry)) return undefined
  const target = targets.find(({ code }) => code === entry.target)
  if (!target) return '不属于四访'
  return target.retired ? `${target.name}（停用了）` : target.name
}
