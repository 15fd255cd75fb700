import { useRouter } from '@tarojs/taro'
import { Pack } from './Pack'

/** The papers of a case: `?id=<case>`. */
export default function PackPage() {
  const { id = '' } = useRouter().params
  return <Pack caseId={id} />
}
