import { type Household, type HouseholdRecord, type Member, MOST_TAGS } from '../../../../contracts/households'
import { inForce, type VisitScheme } from '../../../../contracts/visit-scheme'
import { type ComparedHousehold, comparedHousehold } from '../../../words/compared-households'
import { ageOf } from '../../../words/days'

/** A household as the form holds it: anything may still be empty. */
export interface HouseholdForm {
  id: string
  gridId: string
  address: string
  headId: string
  members: MemberForm[]
  tags: string[]
  consent: { name: string; relation: string; on: string | null }
  demo: boolean
  /** The revision she saw; null for a household that is new. */
  basedOn: number | null
  /** Households she said are others, however alike. */
  notSame?: string[]
}

export interface MemberForm {
  id: string
  name: string
  relation: string
  gender: Member['gender'] | null
  birthMonth: string | null
  phone: string
  note: string
}

export const HEAD_RELATION = '户主'
const ASKS_GUARDIAN_BELOW = 14
const PHONE = /^1[3-9]\d{9}$/
const nobody = { name: '', relation: '', on: null }

export const emptyMember = (id: string, relation = ''): MemberForm => ({
  ...{ id, relation, name: '', gender: null, birthMonth: null, phone: '', note: '' },
})

/** Most heads she registers are women, and a form of women's work begins with one. */
export const newHouseholdForm = (ids: { id: string; headId: string }, gridId: string): HouseholdForm => ({
  ...{ ...ids, gridId, address: '', tags: [], consent: nobody, demo: false, basedOn: null },
  members: [{ ...emptyMember(ids.headId, HEAD_RELATION), gender: 'female' }],
})

/** What the federation shows of a household, with the minors that were opened for it. */
export function formOfHousehold(
  household: Household,
  minors: readonly Member[],
  consent: HouseholdRecord['guardianConsent'],
): HouseholdForm {
  const members = [...household.adults, ...minors]
  const head =
    members.find(({ relation }) => relation === HEAD_RELATION) ??
    members.find(({ name }) => name === household.headName)
  const { id, gridId, address, tags, demo, revision } = household
  return {
    ...{ id, gridId, address, tags, demo },
    headId: head?.id ?? members[0]?.id ?? '',
    members: members.map(formOfMember),
    consent: consent ?? nobody,
    basedOn: revision,
  }
}

/** What she wrote on this phone and has not arrived. */
export const formOfRecord = (record: HouseholdRecord, basedOn: number | null): HouseholdForm => ({
  id: record.id,
  gridId: record.gridId,
  address: record.address,
  headId: record.headId,
  members: record.members.map(formOfMember),
  tags: record.tags,
  consent: record.guardianConsent ?? nobody,
  demo: record.demo ?? false,
  basedOn,
})

const formOfMember = ({ phone, note, ...member }: Member): MemberForm => ({
  ...member,
  phone: phone ?? '',
  note: note ?? '',
})

/** Children whose writing down needs a guardian's word. */
export const askGuardian = ({ members }: HouseholdForm, today: string): boolean =>
  members.some(({ birthMonth }) => birthMonth !== null && ageOf(birthMonth, today) < ASKS_GUARDIAN_BELOW)

/** The record to save. The visit targets follow from the marks, by the scheme. */
export function recordOfForm(form: HouseholdForm, scheme: VisitScheme | null, today: string): HouseholdRecord {
  const { id, gridId, address, headId, members, tags, consent, demo } = form
  const offered = inForce(scheme?.targets ?? []).map(({ code }) => code)
  const marked = (scheme?.tags ?? []).filter(({ code }) => tags.includes(code)).map(({ target }) => target)
  return {
    ...{ id, gridId, address, headId, tags, demo },
    members: members.map(({ phone, note, gender, ...member }) => ({
      ...member,
      gender: gender ?? 'female',
      phone: phone === '' ? null : phone,
      note: note.trim() === '' ? null : note,
    })),
    targets: offered.filter((target) => marked.includes(target)),
    guardianConsent: askGuardian(form, today) ? { ...consent, on: consent.on ?? '' } : null,
  }
}

export const isPhoneWrong = ({ phone }: MemberForm): boolean => phone !== '' && !PHONE.test(phone)

/** What a member still lacks; null when nothing. */
export function missingOfMember(member: MemberForm): string | null {
  if (member.name.trim() === '') return '名字'
  if (member.relation.trim() === '') return '和户主的关系'
  if (member.gender === null) return '性别'
  return isPhoneWrong(member) ? '11 位手机号' : null
}

/** What is still to fill in before it can be saved, in the order of the form. */
export function missingInHousehold(form: HouseholdForm, today: string): string[] {
  const { address, members, headId, consent, tags } = form
  const missing: string[] = []
  if (address.trim() === '') missing.push('门牌')
  for (const member of members) {
    const lacking = missingOfMember(member)
    if (lacking) missing.push(`${member.name.trim() || (member.id === headId ? HEAD_RELATION : '家里人')}的${lacking}`)
  }
  if (tags.length > MOST_TAGS) missing.push(`标记最多 ${MOST_TAGS} 个，去掉几个`)
  if (!askGuardian(form, today)) return missing
  const isComplete = consent.name.trim() !== '' && consent.relation.trim() !== '' && consent.on !== null
  return isComplete ? missing : [...missing, '监护人同意']
}

/** As it lies beside another one; a name that is not written yet is empty. */
export function comparedForm(form: HouseholdForm, scheme: VisitScheme | null): ComparedHousehold {
  const { members, headId, address, tags } = form
  const headName = members.find(({ id }) => id === headId)?.name.trim() ?? ''
  const adults = members.map((member) => ({
    ...member,
    gender: member.gender ?? 'female',
    phone: member.phone || null,
  }))
  const nowhere = { gridName: '', minors: 0, lastVisit: null, status: 'living' as const }
  return comparedHousehold({ ...nowhere, headName, address: address.trim(), adults, tags }, scheme?.tags, '')
}
