import { useRouter } from '@tarojs/taro'
import { OnePaper } from './OnePaper'

/** One paper of a case: `?id=<case>&paper=petitionLetter`. */
export default function PaperPage() {
  const { id = '', paper = '' } = useRouter().params
  return <OnePaper caseId={id} paperId={paper} />
}
