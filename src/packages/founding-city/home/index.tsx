import { Cell, CellGroup } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { Page } from '@/components/Page'
import { openPage, routes } from '@/routes'
import { CityOnly } from '../parts/CityOnly'

/** What the city federation may word and set in the founding wizard. */
export default function FoundingCityPage() {
  return (
    <Page title="建会口径" place="foundingCity" heroic>
      <CityOnly>
        {() => (
          <>
            <Hero title="建会用的文书、答案和数字" detail="全市用一份，市妇联来改；每一版都留着。" />
            <CellGroup>
              <Cell
                id="go-templates"
                icon="doc"
                title="文书模板"
                detail="用 Word 或 WPS 改好传上来，以后的文书都照新的做。"
                onTap={() => openPage(routes.foundingTemplates)}
              />
              <Cell
                id="go-city-answers"
                icon="question"
                title="即问即答"
                detail="改答案，加问题，标清有没有依据。"
                onTap={() => openPage(routes.foundingCityAnswers)}
              />
              <Cell
                id="go-settings"
                icon="edit"
                title="人数和天数"
                detail="多少人建议建妇联、提前几天发通知这些数。"
                onTap={() => openPage(routes.foundingSettings)}
              />
            </CellGroup>
          </>
        )}
      </CityOnly>
    </Page>
  )
}
