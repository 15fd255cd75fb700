import type { FoundingCase } from '@/hooks/use-founding-case'
import { handOverName } from '@/words/founding-papers'
import { stageName } from '@/words/founding'
import type { Progress } from '../../../../contracts/founding/progress'
import { inHandOf, mayEstablish } from './review-view'

function waitsForEffect({ later, superior }: FoundingCase, isOurs: boolean): string {
  if (later) return isOurs ? '可以让新名单生效了' : `等${superior.name}让新名单生效`
  return isOurs ? '可以正式成立了' : `等${superior.name}正式成立`
}

/** Where it stands, in a sentence to whoever looks at it. */
export function standingWords(found: FoundingCase, progress: Progress): string {
  const inHand = inHandOf(found, progress)
  const isOurs = found.side === 'superior'
  if (found.closed) return '停办了'
  if (inHand)
    return isOurs ? `${handOverName[inHand.kind]}等你答复` : `${handOverName[inHand.kind]}等${found.superior.name}答复`
  if (mayEstablish(found)) return waitsForEffect(found, isOurs)
  if (found.unitId !== null) return found.later ? '新名单已经生效' : '已经成立'
  const { current } = progress
  return current ? `联系人在办：${current.step.title}` : stageName[found.stage]
}
