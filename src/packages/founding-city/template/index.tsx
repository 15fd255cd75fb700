import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { useFoundingTemplates } from '@/hooks/use-founding-templates'
import { CityOnly } from '../parts/CityOnly'
import { OneTemplate } from './OneTemplate'

/** One paper's template: taken out, edited in Word or WPS, looked at, put in force. `?document=petitionLetter`. */
export default function TemplatePage() {
  const { document = '' } = useRouter().params
  return (
    <Page title="文书模板" place="foundingCity" heroic>
      <CityOnly>{() => <Found document={document} />}</CityOnly>
    </Page>
  )
}

function Found({ document }: { document: string }) {
  const { value, state, failure, refreshing, refresh } = useFoundingTemplates()
  if (state === 'failed')
    return <LoadFailed title="模板没取到" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  if (!value) return <Skeleton rows={4} />
  const template = value.templates.find(({ id }) => id === document)
  if (!template) return <Empty icon="doc" title="没有这份文书" why="请回到模板的名单，从那里再打开。" />
  return <OneTemplate template={template} onPublished={() => void refresh()} />
}
