import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { type Photo, PhotoPicker } from '@/components/PhotoPicker'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { PHOTOS_PER_VISIT, usePhotoAddresses, usePhotos } from '@/hooks/use-photos'
import type { VisitFormUse } from '@/hooks/use-visit-draft'
import { failureMessage } from '@/messages'
import styles from './index.module.scss'

interface PhotosProps {
  ids: readonly string[]
  use: VisitFormUse
}

/** Always optional. Those the federation has already are no longer on the phone and have no tile. */
export function Photos({ ids, use }: PhotosProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const addresses = usePhotoAddresses(ids)
  const views = usePhotos()
  const photos = ids.flatMap((id): Photo[] => {
    const path = addresses[id]
    const view = views.find(({ note }) => note.id === id)
    return path === undefined || !view ? [] : [{ id, path, state: view.state }]
  })
  const remove = () => {
    if (openId) use.removePhoto(openId)
    setOpenId(null)
  }
  const { run, failure } = use.choosePhotos
  const there = ids.length - photos.length
  return (
    <>
      <Section title="照片" remark={there > 0 ? `已传 ${there} 张，照旧` : '可以不拍'}>
        <PhotoPicker
          photos={photos}
          hint={'要拍就拍事情，不拍孩子的脸。\n照片自己慢慢传，不耽误保存。'}
          most={PHOTOS_PER_VISIT}
          onAdd={() => void run()}
          onOpen={setOpenId}
        />
        {failure && (
          <View className={styles.padded}>
            <Notice tone="bad" inset fact={failureMessage[failure.code].title}>
              {failureMessage[failure.code].advice}
            </Notice>
          </View>
        )}
      </Section>
      <Sheet
        open={openId !== null}
        title="这张照片"
        onClose={() => setOpenId(null)}
        action={
          <Button id="photo-remove" kind="careful" onTap={remove}>
            去掉这张
          </Button>
        }
      >
        {openId && <Image className={styles.photo} src={addresses[openId] ?? ''} mode="widthFix" />}
      </Sheet>
    </>
  )
}
