import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import type { SchemeDraft, SchemeEntry, SchemeForm, SchemeList } from '@/hooks/use-scheme-draft'
import { schemeListName } from '@/words/scheme'
import { inForce, type VisitScheme } from '../../../../contracts/visit-scheme'
import { Months } from './Months'
import styles from './index.module.scss'

interface EntrySheetProps {
  /** Null: closed. */
  open: { list: SchemeList; code: string } | null
  form: SchemeForm
  current: VisitScheme
  change: SchemeDraft['change']
  onClose: () => void
}

const LONGEST_NAME = 12
const LONGEST_ABOUT = 120

/** One entry of the scheme. Closing keeps it; one that was never published may go altogether, any other is retired. */
export function EntrySheet({ open, form, current, change, onClose }: EntrySheetProps) {
  const entries: readonly SchemeEntry[] = open ? form[open.list] : []
  const entry = entries.find(({ code }) => code === open?.code) ?? null
  const put = (next: SchemeEntry | null) => {
    if (!open || !entry) return
    change({ [open.list]: entries.flatMap((one) => (one.code === entry.code ? (next ?? []) : [one])) })
  }
  const isNew = open !== null && !current[open.list].some(({ code }) => code === open.code)
  return (
    <Sheet
      open={entry !== null}
      title={open ? `${schemeListName[open.list]}里的一项` : ''}
      onClose={onClose}
      action={
        <Button id="entry-done" off={entry?.name.trim() === '' && '还差：名字'} onTap={onClose}>
          好了
        </Button>
      }
    >
      {entry && <EntryFields entry={entry} form={form} onChange={put} />}
      {entry && <Leaving entry={entry} isNew={isNew} onChange={put} onClose={onClose} />}
    </Sheet>
  )
}

interface EntryFieldsProps {
  entry: SchemeEntry
  form: SchemeForm
  onChange: (entry: SchemeEntry) => void
}

function EntryFields({ entry, form, onChange }: EntryFieldsProps) {
  return (
    <>
      <Field
        id="entry-name"
        joined
        label="名字"
        placeholder="大家一看就懂的几个字"
        maxLength={LONGEST_NAME}
        value={entry.name}
        onInput={(name) => onChange({ ...entry, name })}
      />
      <Field
        id="entry-about"
        joined
        lines
        label="是什么意思"
        placeholder="一句话，可以不写"
        maxLength={LONGEST_ABOUT}
        value={entry.about ?? ''}
        onInput={(about) => onChange(withAbout(entry, about))}
      />
      {'everyMonths' in entry && (
        <>
          <View className={styles.asked}>多久走一次</View>
          <Months
            id="entry-months"
            label="多久走一次"
            value={entry.everyMonths}
            onChange={(everyMonths) => onChange({ ...entry, everyMonths })}
          />
        </>
      )}
      {'target' in entry && (
        <>
          <View className={styles.asked}>归到哪一访，都不是就不选</View>
          <ChoiceChips
            id="entry-target"
            label="归到哪一访"
            choices={inForce(form.targets).map(({ code, name }) => ({ value: code, label: name }))}
            chosen={entry.target === null ? [] : [entry.target]}
            onChange={([target = null]) => onChange({ ...entry, target })}
          />
        </>
      )}
    </>
  )
}

/** An explanation left empty is none. */
function withAbout({ about: _before, ...entry }: SchemeEntry, about: string): SchemeEntry {
  return about.trim() === '' ? entry : { ...entry, about }
}

interface LeavingProps {
  entry: SchemeEntry
  isNew: boolean
  onChange: (entry: SchemeEntry | null) => void
  onClose: () => void
}

function Leaving({ entry, isNew, onChange, onClose }: LeavingProps) {
  const { retired, ...used } = entry
  const leave = () => {
    onChange(isNew ? null : retired ? used : { ...used, retired: true })
    onClose()
  }
  return (
    <View className={styles.leaving}>
      <Button id="entry-retire" kind={retired ? 'second' : 'quiet'} onTap={leave}>
        {isNew ? '不加了' : retired ? '恢复使用' : '停用这一项'}
      </Button>
      {!isNew && !retired && (
        <View className={styles.hint}>停用后新的走访不再问它，以前记下的照样看得到它的名字。</View>
      )}
    </View>
  )
}
