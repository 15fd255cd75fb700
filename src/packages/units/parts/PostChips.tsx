import { ChoiceChips } from '@/components/ChoiceChips'
import { POSTS, postNameIn } from '@/words/posts'
import type { OrgForm } from '../../../../contracts/unit-kinds'
import type { Post } from '../../../../contracts/units'

export interface PostChipsProps {
  form: OrgForm | undefined
  post: Post | null
  onChange: (post: Post | null) => void
}

/** Which post, in the words of that unit. */
export function PostChips({ form, post, onChange }: PostChipsProps) {
  return (
    <ChoiceChips
      id="post"
      label="职务"
      choices={POSTS.map((value) => ({ value, label: postNameIn(form, value) }))}
      chosen={post ? [post] : []}
      onChange={([chosen]) => onChange(chosen ?? null)}
    />
  )
}
