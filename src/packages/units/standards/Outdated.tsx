import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import type { Standards } from '@/hooks/use-staffing'
import { formOfStandards, type StandardsForm } from './standards-form'
import styles from './index.module.scss'

export interface OutdatedProps {
  form: StandardsForm
  current: Standards
  onChange: (patch: Partial<StandardsForm>) => void
}

/** Somebody published meanwhile: she takes the new version, or goes on with her own numbers on top of it. */
export function Outdated({ form, current, onChange }: OutdatedProps) {
  if (form.basedOn === current.version) return null
  return (
    <View>
      <Notice tone="wait" icon="edit" fact={`已经有人发布了第 ${current.version} 版`}>
        {`您是在第 ${form.basedOn} 版上改的，填的都还在。`}
      </Notice>
      <View className={styles.ways}>
        <Button id="take-new" kind="second" small onTap={() => onChange(formOfStandards(current))}>
          改看新版本
        </Button>
        <Button id="keep-mine" kind="second" small onTap={() => onChange({ basedOn: current.version })}>
          照我填的接着改
        </Button>
      </View>
    </View>
  )
}
