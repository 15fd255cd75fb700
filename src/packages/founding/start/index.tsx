import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { hasEmulator } from '@/hooks/use-emulator-person'
import { useFoundingBeginning } from '@/hooks/use-founding-steps'
import { useKeptForm } from '@/hooks/use-kept-form'
import { useSession } from '@/hooks/use-session'
import { tell } from '@/hooks/use-told'
import { useNewId } from '@/hooks/use-write'
import { buzz } from '@/native'
import { replacePage, routes } from '@/routes'
import { type FoundingRouteId, foundingRouteIds } from '../../../../contracts/founding/route'
import type { AdviceForm } from '../advice/questions'
import { missingAtStart, newStartForm, orderOf, type StartForm } from './start-form'
import { StartFields } from './StartFields'

/** A new case: which unit, under whom, who looks after it: `?route=committee`. */
export default function StartPage() {
  const { route: given } = useRouter().params
  const route: FoundingRouteId = isRoute(given) ? given : 'federation'
  const { form, begin, change, kept, forget } = useKeptForm<StartForm>('founding/start')
  const advice = useKeptForm<AdviceForm>('founding/advice')
  const newId = useNewId()
  const { person } = useSession()
  const isDemo = hasEmulator || (person?.demo ?? false)
  const { open } = useFoundingBeginning()
  const [isBegun, setBegun] = useState(false)
  useEffect(() => {
    if (!form) void newId().then((id) => begin(newStartForm(id)))
  }, [form, begin, newId])

  const order = form && orderOf(form, route, advice.form?.situation ?? null, isDemo)
  const start = async () => {
    if (!order || isBegun) return
    const found = await open.run(order)
    if (!found) return
    setBegun(true)
    forget()
    advice.forget()
    buzz()
    tell('建会开始了，先看第 1 步')
    replacePage(routes.foundingCase(found.id))
  }
  return (
    <Page
      title="开始建会"
      dock={
        form && (
          <Dock hint={kept ? '填到哪儿存到哪儿，开始时要有网络' : '手机存满了，填的还没存住。先别退出这一页。'}>
            <Button
              id="start-case"
              busy={open.busy && '正在开始'}
              off={whyNot(missingAtStart(form))}
              onTap={() => void start()}
            >
              开始
            </Button>
          </Dock>
        )
      }
    >
      {form ? <StartFields route={route} form={form} change={change} failure={open.failure} /> : <Skeleton rows={4} />}
    </Page>
  )
}

const isRoute = (text: string | undefined): text is FoundingRouteId => foundingRouteIds.some((route) => route === text)

function whyNot(missing: readonly string[]): string | false {
  const [first] = missing
  if (first === undefined) return false
  return missing.length === 1 ? `还差：${first}` : `还差 ${missing.length} 处`
}
