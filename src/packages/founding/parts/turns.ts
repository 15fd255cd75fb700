import type { TagProps } from '@/components/Tag'
import type { Turn } from '../../../../contracts/founding/route'

interface TurnTag {
  words: string
  tone: NonNullable<TagProps['tone']>
  isOthers: boolean
}

/** Whose turn a step to come is: 堂邑镇妇联办. */
export function turnTag(turn: Turn, superiorName: string): TurnTag {
  if (turn === 'superior') return { words: `${superiorName}办`, tone: 'plain', isOthers: true }
  if (turn === 'meeting') return { words: '大会上办', tone: 'plain', isOthers: false }
  return { words: turn === 'party' ? '和党组织一起办' : '你来办', tone: 'plain', isOthers: false }
}
