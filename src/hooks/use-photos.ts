import { useEffect, useState } from 'react'
import { currentClient } from '../client/current'
import type { PhotoView } from '../client/photos/photo'
import { useStable } from './use-stable'
import { useStore } from './use-store'

export { PHOTOS_PER_VISIT, type PhotoView } from '../client/photos/photo'

/** The photos of a visit that are still on this phone. */
export function usePhotosOf(visitId: string | null): readonly PhotoView[] {
  const views = useStore(currentClient().album.view)
  return views.filter(({ note }) => note.visitId === visitId)
}

/** All photos that are still on this phone. */
export const usePhotos = (): readonly PhotoView[] => useStore(currentClient().album.view)

/** Addresses for `Image` by photo; without those not known yet, gone, or sent. */
export function usePhotoAddresses(photoIds: readonly string[]): Readonly<Record<string, string>> {
  const { album } = currentClient()
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({})
  const wanted = useStable(photoIds)
  useEffect(() => {
    let isWanted = true
    for (const id of wanted) {
      void album.show(id).then((address) => {
        if (isWanted && address) setAddresses((known) => ({ ...known, [id]: address }))
      })
    }
    return () => {
      isWanted = false
    }
  }, [album, wanted])
  return addresses
}

/** Sends a photo again that was not taken in. */
export function useRetryPhoto(): (photoId: string) => void {
  const { album } = currentClient()
  return (photoId) => {
    album.retry(photoId)
  }
}
