import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Sheet } from '@/components/Sheet'
import { type MadePack, useMakingPack } from '@/hooks/use-founding-papers'
import { useOnline } from '@/hooks/use-online'
import { failureMessage } from '@/messages'
import { savesFiles } from '@/native'
import { sendFile } from '@/native-files'
import styles from './index.module.scss'

interface PackDockProps {
  caseId: string
  count: number
  onMade: () => void
  onTold: (words: string) => void
}

/** 一键打包: all that can be made, in one file. A phone sends it on into a chat. */
export function PackDock({ caseId, count, onMade, onTold }: PackDockProps) {
  const online = useOnline()
  const making = useMakingPack(caseId)
  const [made, setMade] = useState<MadePack | null>(null)
  const [open, setOpen] = useState(false)
  const make = async () => {
    const pack = await making.run()
    if (!pack) return
    onMade()
    if (savesFiles) return onTold(`${pack.documents} 份文书存到下载里了`)
    setMade(pack)
    setOpen(true)
  }
  const failure = making.failure && failureMessage[making.failure.code]
  const off = count === 0 ? '还没有可以导出的' : !online && '有信号再导出'
  return (
    <View>
      <Dock hint={failure ? `${failure.title}。${failure.advice}` : undefined} hintIcon="problem">
        <Button
          id="make-pack"
          kind="second"
          icon="share"
          busy={making.busy && `正在做 ${count} 份 Word`}
          off={off}
          onTap={() => void make()}
        >
          {`导出 ${count} 份 Word`}
        </Button>
      </Dock>
      <Sheet
        open={open}
        title="文书包做好了"
        onClose={() => setOpen(false)}
        action={
          <Button id="send-pack" icon="handin" onTap={() => made && void sendFile(made.path, made.name)}>
            发到微信聊天
          </Button>
        }
      >
        <View className={styles.made}>
          {made && `${made.documents} 份 Word 和一份目录，共 ${sizeText(made.bytes)}。`}
          先发给“文件传输助手”，在电脑上解开、打印、盖章。
        </View>
      </Sheet>
    </View>
  )
}

const KILO = 1024

const sizeText = (bytes: number): string =>
  bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`
