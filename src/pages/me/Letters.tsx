import { CellGroup } from '@/components/Cell'
import { Segment } from '@/components/Segment'
import { useLetters } from '@/theme/letters'

const CHOICES = [
  { value: 'standard', label: '标准' },
  { value: 'large', label: '大字' },
] as const

/** Until she chooses, it follows WeChat's own font size. */
export function Letters() {
  const { large, choose } = useLetters()
  return (
    <CellGroup>
      <Segment id="letters" row label="字号" choices={CHOICES} value={large ? 'large' : 'standard'} onChange={choose} />
    </CellGroup>
  )
}
