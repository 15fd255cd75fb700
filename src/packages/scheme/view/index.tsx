import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Dock } from '@/components/Dock'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Told } from '@/components/Told'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSchemeInForce } from '@/hooks/use-scheme'
import { useSession } from '@/hooks/use-session'
import { useToday } from '@/hooks/use-today'
import { dayText, frequencyText } from '@/messages'
import { openPage, routes } from '@/routes'
import { ymdOf } from '../../../../contracts/calendar'
import { inForce, type VisitScheme } from '../../../../contracts/visit-scheme'
import styles from './index.module.scss'

/** 四访三清两心愿 as it is in force: what each part means and how often to go. */
export default function SchemeInForce() {
  const { scheme, state, failure, refreshing, refresh } = useSchemeInForce()
  const { person } = useSession()
  usePullDown(refresh)
  return (
    <Page title="走访口径" place="scheme" undo={<Told />} dock={person?.role === 'cityStaff' ? <Edit /> : undefined}>
      {!scheme && state === 'loading' && <Skeleton />}
      {!scheme && state === 'failed' && (
        <LoadFailed title="没取到走访口径" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
      )}
      {scheme && failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，下面是存在本机的。
        </Notice>
      )}
      {scheme && <Whole scheme={scheme} />}
    </Page>
  )
}

const Edit = () => (
  <Dock>
    <Button id="edit-scheme" icon="edit" onTap={() => openPage(routes.editScheme)}>
      改口径
    </Button>
  </Dock>
)

function Whole({ scheme }: { scheme: VisitScheme }) {
  const { today } = useToday()
  const { name, version, confirmed, effectiveFrom, ordinaryEveryMonths } = scheme
  return (
    <>
      <Hero
        title={name}
        detail={
          <Dotted
            parts={[`第 ${version} 版`, `${dayText(ymdOf(effectiveFrom), today)}起`, !confirmed && '待市妇联确认']}
          />
        }
      />
      {!confirmed && (
        <Notice tone="calm" fact="口径待确认">
          没有找到公开的正式说法，这是按最接近的公开做法试行的，等市妇联确认。
        </Notice>
      )}
      <Section title="四访：走访哪些户" remark="多久一次">
        {inForce(scheme.targets).map(({ code, name: target, about, everyMonths }) => (
          <Cell key={code} title={target} detail={about} end={frequencyText(everyMonths)} />
        ))}
        <Cell plain title="别的户" end={frequencyText(ordinaryEveryMonths)} />
      </Section>
      <Entries title="三清：走完要清楚" entries={inForce(scheme.clearances)} />
      <Entries title="两心愿：听听想要什么" entries={inForce(scheme.wishKinds)} />
      <Tags scheme={scheme} />
      <View className={styles.note}>每次走访都按当时的口径记，口径改了，以前的走访不变。</View>
    </>
  )
}

function Entries({ title, entries }: { title: string; entries: VisitScheme['clearances'] }) {
  return (
    <Section title={title}>
      {entries.map(({ code, name, about }) => (
        <Cell key={code} title={name} detail={about} />
      ))}
    </Section>
  )
}

/** Which mark of a household leads to which visits. */
function Tags({ scheme }: { scheme: VisitScheme }) {
  const tags = inForce(scheme.tags)
  if (tags.length === 0) return null
  const nameOfTarget = (code: string | null): string =>
    scheme.targets.find((target) => target.code === code)?.name ?? '不属于四访'
  return (
    <Section title="户的标记" remark="归到哪一访">
      {tags.map(({ code, name, about, target }) => (
        <Cell key={code} plain title={name} detail={about} end={nameOfTarget(target)} />
      ))}
    </Section>
  )
}
