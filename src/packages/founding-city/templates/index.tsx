import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'
import { chunksOf } from '@/components/chunks'
import { type TemplateInForce, useFoundingTemplates } from '@/hooks/use-founding-templates'
import { usePullDown } from '@/hooks/use-pull-down'
import { openPage, routes } from '@/routes'
import { plainTitle, versionWords } from '@/words/founding-city'
import { CityOnly } from '../parts/CityOnly'

/** Every paper of the wizard with the template it is made from. */
export default function TemplatesPage() {
  return (
    <Page title="文书模板" place="foundingCity" heroic>
      <CityOnly>{() => <Templates />}</CityOnly>
    </Page>
  )
}

function Templates() {
  const { value, state, failure, refreshing, refresh } = useFoundingTemplates()
  const [typed, setTyped] = useState('')
  usePullDown(refresh)
  if (state === 'failed')
    return <LoadFailed title="模板没取到" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  if (!value) return <Skeleton rows={6} />
  const { templates } = value
  const shown = templates.filter(({ short, title }) => `${short}${plainTitle(title)}`.includes(typed.trim()))
  const own = templates.filter(({ version }) => version > 0).length
  return (
    <>
      <Hero
        title={`${templates.length} 份文书`}
        detail={own === 0 ? '现在都用系统自带的模板' : `其中 ${own} 份用的是市里自己的模板`}
      />
      <SearchBox id="search-templates" placeholder="搜文书的名字" value={typed} onInput={setTyped} />
      <View>
        {shown.length === 0 ? (
          <Empty icon="doc" title={`没有叫“${typed.trim()}”的文书`} why="换个短一点的词再搜。" />
        ) : (
          <TemplateRows templates={shown} />
        )}
      </View>
    </>
  )
}

function TemplateRows({ templates }: { templates: readonly TemplateInForce[] }) {
  return (
    <CellGroup>
      {chunksOf(templates).map((chunk, index) => (
        <View key={index}>
          {chunk.map((template) => (
            <Cell
              key={template.id}
              id={`template-${template.id}`}
              title={template.short}
              detail={plainTitle(template.title)}
              end={template.version > 0 ? <Tag tone="done">{versionWords(template)}</Tag> : undefined}
              onTap={() => openPage(routes.foundingTemplate(template.id))}
            />
          ))}
        </View>
      ))}
    </CellGroup>
  )
}
