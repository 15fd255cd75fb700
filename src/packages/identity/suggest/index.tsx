import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Empty } from '@/components/Empty'
import { Page } from '@/components/Page'
import { useOnline } from '@/hooks/use-online'
import { useSuggestion } from '@/hooks/use-suggestion'
import { goBack } from '@/routes'
import { SuggestForm } from './SuggestForm'

/** 投诉建议, for everybody, bound or not. */
export default function Suggest() {
  const suggestion = useSuggestion()
  const isOnline = useOnline()
  const { text, send, busy, sent, again } = suggestion
  if (sent)
    return (
      <Page title="投诉建议" place="suggest">
        <Empty
          icon="arrived"
          title="收到了，谢谢您"
          why="管这个工具的同志会看。留了联系方式的，会按您留的方式回话。"
          action={{ id: 'suggest-done', words: '好了，回去', onTap: () => goBack('me') }}
          second={{ words: '再写一条', onTap: again }}
        />
      </Page>
    )
  const off = text.trim() === '' ? '先写一句' : !isOnline && '等有网络再发'
  return (
    <Page
      title="投诉建议"
      place="suggest"
      dock={
        <Dock hint="写到哪儿存到哪儿，退出去也还在">
          <Button id="send-suggestion" off={off} busy={busy && '正在发送'} onTap={() => void send()}>
            发送
          </Button>
        </Dock>
      }
    >
      <SuggestForm suggestion={suggestion} isOnline={isOnline} />
    </Page>
  )
}
