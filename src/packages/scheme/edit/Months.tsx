import { ChoiceChips } from '@/components/ChoiceChips'
import { frequencyText } from '@/messages'

interface MonthsProps {
  id: string
  label: string
  value: number
  onChange: (months: number) => void
}

const USUAL = [1, 2, 3, 4, 6, 12]

/** How often, of the usual ones; what it is now is always among them. */
export function Months({ id, label, value, onChange }: MonthsProps) {
  const offered = Array.from(new Set([...USUAL, value])).sort((one, other) => one - other)
  return (
    <ChoiceChips
      id={id}
      label={label}
      choices={offered.map((months) => ({ value: String(months), label: frequencyText(months) }))}
      chosen={[String(value)]}
      onChange={([months]) => months !== undefined && onChange(Number(months))}
    />
  )
}
