import type { Input } from '../../../../contracts/contract'
import type { Situation } from '../../../../contracts/founding/advice'
import type { FoundingRouteId } from '../../../../contracts/founding/route'
import type { openCase } from '../../../../contracts/founding-cases'

export interface ChosenUnit {
  id: string
  name: string
}

/** A case as the form holds it before it is begun: anything may still be empty. */
export interface StartForm {
  /** Of the case: begun twice it is one. */
  id: string
  unitName: string
  superior: ChosenUnit | null
  name: string
  phone: string
  agreed: boolean
}

export const PHONE_LENGTH = 11
const PHONE = /^1[3-9]\d{9}$/

export const newStartForm = (id: string): StartForm => ({
  ...{ id, unitName: '', superior: null, name: '', phone: '', agreed: false },
})

/** What is wrong with the number, once it is long enough to tell. */
export const phoneProblem = (phone: string): string | undefined =>
  phone.length < PHONE_LENGTH || PHONE.test(phone) ? undefined : '手机号应是 1 开头的 11 位数字，请再对一遍'

/** What is still to fill in, in the order of the form. */
export function missingAtStart({ unitName, superior, name, phone, agreed }: StartForm): string[] {
  const missing: (string | false)[] = [
    unitName.trim() === '' && '单位名称',
    superior === null && '归哪个妇联',
    name.trim() === '' && '您的姓名',
    !PHONE.test(phone) && '11 位手机号',
    !agreed && '点一下同意',
  ]
  return missing.filter((what) => what !== false)
}

/** Null while something is missing. What the guided choice asked goes along and is never asked again. */
export function orderOf(
  form: StartForm,
  route: FoundingRouteId,
  situation: Situation | null,
  demo: boolean,
): Input<typeof openCase> | null {
  const { id, unitName, superior, name, phone } = form
  if (missingAtStart(form).length > 0 || !superior) return null
  return {
    ...{ id, route, superiorId: superior.id, unitName: unitName.trim(), demo },
    contact: { name: name.trim(), phone },
    answers: answersOf(situation),
  }
}

function answersOf(situation: Situation | null): Input<typeof openCase>['answers'] {
  const { women = null, hasParty = null, canMeet = null } = situation ?? {}
  const known = [
    { blank: 'womenTotal', value: women },
    { blank: 'hasParty', value: hasParty },
    { blank: 'canMeet', value: canMeet },
  ]
  return known.flatMap(({ blank, value }) => (value === null ? [] : [{ blank, value }]))
}
