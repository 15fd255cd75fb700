import { Cell, CellGroup } from '@/components/Cell'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import { valueWords } from '../parts/value-words'

const laterWords = ({ unitId, superior }: FoundingCase) =>
  unitId
    ? {
        title: '名单已经生效',
        detail: `${superior.name}的组织里已经换上。备案表有变化，请到原来那件建会的文书包里重做。`,
      }
    : { title: '都办好了', detail: `等${superior.name}让新名单生效。` }

/** Nothing is left to fill in. */
export function AllDone({ found }: { found: FoundingCase }) {
  const next = found.answers.nextRoute
  const blank = vocabulary.blanks.nextRoute
  const says =
    found.route === 'contactFirst' && next && blank
      ? { title: '联系人先行走完了', detail: `下一步${valueWords(blank, next.value)}，填过的都带过去，不用再填。` }
      : found.later
        ? laterWords(found)
        : found.unitId
          ? { title: '建好了', detail: `${found.superior.name}的组织里已经有你们。` }
          : { title: '都办好了', detail: `等${found.superior.name}把你们登记到组织里。` }
  return (
    <CellGroup>
      <Cell icon="arrived" tone="done" {...says} />
    </CellGroup>
  )
}
