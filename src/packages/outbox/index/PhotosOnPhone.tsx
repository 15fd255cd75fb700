import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { SyncMark } from '@/components/SyncMark'
import { isKind, type RecordView } from '@/hooks/use-outbox'
import { type PhotoView, usePhotos, useRetryPhoto } from '@/hooks/use-photos'
import { failureMessage, photoSyncName } from '@/messages'

/** Photos of saved visits on their way; they follow their record by themselves. */
export function PhotosOnPhone({ records }: { records: readonly RecordView[] }) {
  const photos = usePhotos()
  const retry = useRetryPhoto()
  const visits = records.flatMap(({ record }) => (isKind(record, 'visit') ? [record] : []))
  const going = photos.flatMap((photo) => {
    const visit = visits.find(({ content }) => content.id === photo.note.visitId)
    return visit ? [{ photo, about: visit.about }] : []
  })
  if (going.length === 0) return null
  return (
    <Section title="照片" remark={`${going.length} 张`}>
      {going.slice(0, MOST).map(({ photo, about }) => (
        <Cell key={photo.note.id} icon="camera" plain title={about} end={<Again photo={photo} onRetry={retry} />}>
          <PhotoMark photo={photo} />
        </Cell>
      ))}
    </Section>
  )
}

const MOST = 50

function Again({ photo, onRetry }: { photo: PhotoView; onRetry: (id: string) => void }) {
  if (photo.state !== 'problem') return null
  return (
    <Button kind="second" small fit onTap={() => onRetry(photo.note.id)}>
      再传一次
    </Button>
  )
}

function PhotoMark({ photo: { state, percent, note } }: { photo: PhotoView }) {
  if (state === 'problem') {
    const words = note.problem ? failureMessage[note.problem.code].title : photoSyncName.problem
    return <SyncMark state="problem" words={words} />
  }
  if (state === 'sending') return <SyncMark state="sending" words={photoSyncName.sending} progress={percent / 100} />
  return <SyncMark state="onPhone" words={photoSyncName.onPhone} />
}
