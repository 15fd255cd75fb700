import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { type PackDocument, useMakingPaper } from '@/hooks/use-founding-papers'
import { useOnline } from '@/hooks/use-online'
import { failureMessage } from '@/messages'
import { savesFiles } from '@/native'

interface PaperDockProps {
  caseId: string
  paper: PackDocument
  onFill: () => void
  onMade: (words: string | null) => void
}

/** Fill what is missing, else have the Word file. */
export function PaperDock({ caseId, paper: { id, short, gaps, state, by }, onFill, onMade }: PaperDockProps) {
  const online = useOnline()
  const { run, busy, failure } = useMakingPaper(caseId)
  const make = async () => {
    const made = await run(id)
    if (made) onMade(savesFiles ? `${short}存到下载里了` : null)
  }
  if (gaps.length > 0) {
    return (
      <Dock hint={`还差：${gaps.map(({ label }) => label).join('、')}`} hintIcon="edit">
        <Button id="fill-gap" off={by === 'superior' && '等上级填'} onTap={onFill}>
          {`去填，还差 ${gaps.length} 处`}
        </Button>
      </Dock>
    )
  }
  const problem = failure && failureMessage[failure.code]
  return (
    <View>
      <Dock hint={problem ? `${problem.title}。${problem.advice}` : undefined} hintIcon="problem">
        <Button
          id="make-paper"
          icon="download"
          busy={busy && '正在做 Word'}
          off={!online && '有信号再导出'}
          onTap={() => void make()}
        >
          {state === 'stale' ? '重做一份 Word' : '导出 Word'}
        </Button>
      </Dock>
    </View>
  )
}
