import type { TimelineEntry } from '@/components/Timeline'
import type { Member } from '@/hooks/use-member'
import { dayText } from '@/messages'
import { amendmentName, postNameIn, termText } from '@/words/posts'
import type { OrgForm } from '../../../../contracts/unit-kinds'

type Change = Member['changes'][number]
type Held = Change['before']

/** How she came to what she holds, the newest first; at the end the post she was first registered with. */
export function entriesOf({ staff, changes }: Member, form: OrgForm | undefined, today: string): TimelineEntry[] {
  const { left } = staff
  const first = changes.at(-1)?.before ?? staff
  const leaving: TimelineEntry[] = left
    ? [{ key: 'left', icon: 'handin', title: '离任', when: dayText(left.on, today), detail: left.reason }]
    : []
  return [
    ...leaving,
    ...changes.map((change, index) => entryOf(change, changes[index - 1]?.before ?? staff, form, today)),
    {
      key: 'first',
      icon: 'people',
      title: `登记任职：${postNameIn(form, first.post)}`,
      when: '',
      detail: termText(first),
    },
  ]
}

function entryOf(change: Change, after: Held, form: OrgForm | undefined, today: string): TimelineEntry {
  const { id, kind, on, note, before } = change
  if (isOfPerson(before)) return personEntry(change, today)
  const [was, is] = [postNameIn(form, before.post), postNameIn(form, after.post)]
  const what = was === is ? `还是${is}` : `${was}改为${is}`
  const term = `任期 ${termText(after)}`
  return {
    key: id,
    icon: kind === 'corrected' ? 'edit' : 'seal',
    title: `${amendmentName[kind]}：${what}`,
    when: dayText(on, today),
    detail: note ? `${term}。${note}` : term,
  }
}

const isOfPerson = ({ name, phoneTail }: Held): boolean => name !== undefined || phoneTail !== undefined

/** Her name or number was corrected; post and term stayed. */
function personEntry({ id, kind, on, before: { name, phoneTail } }: Change, today: string): TimelineEntry {
  const parts = [name !== undefined && `姓名原来是${name}`, phoneTail !== undefined && `手机尾号原来是 ${phoneTail}`]
  return {
    key: id,
    icon: 'edit',
    title: `${amendmentName[kind]}：${parts.filter((part) => part !== false).join('，')}`,
    when: dayText(on, today),
  }
}
