import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { useFoundingTexts } from '@/hooks/use-founding-texts'
import { openPage, routes } from '@/routes'
import { routeName } from '@/words/founding'
import { adviceFor, type Situation } from '../../../../contracts/founding/advice'
import { catalogue } from '../../../../contracts/founding/catalogue'
import styles from './index.module.scss'

interface ResultProps {
  situation: Situation
  onBack: () => void
  onAgain: () => void
}

/** What is recommended and why; she may choose otherwise. */
export function Result({ situation, onBack, onAgain }: ResultProps) {
  const { settings } = useFoundingTexts(null)
  const { route, reasons, alternatives } = adviceFor(situation, settings)
  return (
    <>
      <Hero title={`建议：${routeName[route]}`} detail="这是建议，不是规定，您可以自己选" />
      <Section title="为什么">
        {reasons.map((reason) => (
          <Cell key={reason} icon="check" tone="done" plain title={reason} />
        ))}
        <Cell icon="people" plain title="适合谁" detail={catalogue.routes[route].forWhom} />
      </Section>
      <View className={styles.go}>
        <Button id="take-advice" onTap={() => openPage(routes.foundingStart(route))}>
          {`就${startWords(routeName[route])}`}
        </Button>
      </View>
      <Section title="别的路也行">
        {alternatives.map((other) => (
          <Cell
            key={other.route}
            id={`choose-${other.route}`}
            title={routeName[other.route]}
            plain
            detail={other.when}
            onTap={() => openPage(routes.foundingStart(other.route))}
          />
        ))}
      </Section>
      <View className={styles.back}>
        <Button id="advice-back" kind="quiet" icon="left" onTap={onBack}>
          回上一问
        </Button>
        <Button id="advice-again" kind="quiet" onTap={onAgain}>
          重新答
        </Button>
      </View>
    </>
  )
}

/** 联系人先行 is no verb: 就从联系人先行开始. */
const startWords = (name: string): string => (/建/.test(name) ? name : `从${name}开始`)
