import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Section } from '@/components/Section'
import { Tap } from '@/components/Tap'
import type { Visit } from '@/hooks/use-visit'
import styles from './index.module.scss'

/** The photos that arrived; how many are still on her phone is said. */
export function Album({ photos }: { photos: Visit['album'] }) {
  const urls = photos.flatMap(({ url }) => (url === null ? [] : [url]))
  const missing = photos.length - urls.length
  return (
    <Section title="照片" remark={missing > 0 ? `${missing} 张还没到` : undefined}>
      <View className={styles.album}>
        {urls.map((url, index) => (
          <Tap
            key={url}
            className={styles.photo}
            pressedClass="pressed-dim"
            label={`看第 ${index + 1} 张照片`}
            onTap={() => void Taro.previewImage({ urls, current: url })}
          >
            <Image className={styles.image} src={url} mode="aspectFill" lazyLoad />
          </Tap>
        ))}
        {urls.length === 0 && <View className={styles.waits}>照片还在她的手机里，有信号会自动上传。</View>}
      </View>
    </Section>
  )
}
