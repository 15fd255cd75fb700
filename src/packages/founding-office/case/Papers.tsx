import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { useToday } from '@/hooks/use-today'
import { type PackDocument, usePapers } from '@/hooks/use-founding-papers'
import { dayText } from '@/messages'

interface PapersProps {
  caseId: string
  onOpen: (paper: PackDocument) => void
}

const endOf = ({ gaps, state }: PackDocument): string | undefined => {
  if (gaps.length > 0) return `还差 ${gaps.length} 处`
  return state === 'stale' ? '已过时' : undefined
}

/** The papers of the case so far, hers and the federation's. */
export function Papers({ caseId, onOpen }: PapersProps) {
  const { today } = useToday()
  const { value } = usePapers(caseId)
  const begun = (value?.documents ?? []).filter(({ state }) => state !== 'later')
  return (
    <View>
      {begun.length > 0 && (
        <Section title="文书" remark={`${begun.length} 份`}>
          {begun.map((paper) => (
            <Cell
              key={paper.id}
              id={`paper-${paper.id}`}
              icon={paper.by === 'superior' ? 'seal' : 'doc'}
              plain
              title={paper.short}
              detail={paper.delivered === null ? undefined : `${dayText(paper.delivered, today)}盖章送达`}
              end={endOf(paper)}
              onTap={() => onOpen(paper)}
            />
          ))}
        </Section>
      )}
    </View>
  )
}
