import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { LoadFailed } from '@/components/LoadFailed'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { useToday } from '@/hooks/use-today'
import { useVisitVersions, type VisitVersion } from '@/hooks/use-visit-changes'
import { visitDifferences, visitParts } from '@/words/visit-lines'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { Difference } from './Difference'
import { arrivalText } from './arrival'
import styles from './index.module.scss'

interface VersionsProps {
  visitId: string
  /** How often the federation has it written. */
  revision: number
  scheme: VisitScheme | null
}

const FEW = 3

/** How often it was written anew, what changed each time, and every earlier version as it read. */
export function Versions({ visitId, revision, scheme }: VersionsProps) {
  const { value, state, failure, refreshing, refresh } = useVisitVersions(visitId, revision)
  const [shown, setShown] = useState(FEW)
  const [open, setOpen] = useState<VisitVersion | null>(null)
  if (revision < 2) return null
  const versions = value?.versions ?? []
  const changes = versions.slice(1).map((version, index) => ({ version, before: versions[index] }))
  return (
    <>
      <Section title={`更正过 ${revision - 1} 次`} remark="点开看原来的">
        {state === 'loading' && <Skeleton rows={2} />}
        {state === 'failed' && (
          <LoadFailed title="没取到原来的" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
        )}
        {changes
          .reverse()
          .slice(0, shown)
          .map(({ version, before }) => (
            <Change key={version.revision} version={version} before={before} scheme={scheme} onOpen={setOpen} />
          ))}
        {changes.length > shown && (
          <Cell icon="down" accent title="再看以前的" onTap={() => setShown(changes.length)} />
        )}
      </Section>
      <Old version={open} scheme={scheme} onClose={() => setOpen(null)} />
    </>
  )
}

interface ChangeProps {
  version: VisitVersion
  before: VisitVersion | undefined
  scheme: VisitScheme | null
  onOpen: (version: VisitVersion) => void
}

function Change({ version, before, scheme, onOpen }: ChangeProps) {
  const { now } = useToday()
  if (!before) return null
  const { writtenBy, writtenAt, reason, visit, revision } = version
  return (
    <Cell
      id={`version-${before.revision}`}
      title={`${writtenBy} ${arrivalText(writtenAt, now)}`}
      detail={reason === null ? undefined : `为什么：${reason}`}
      label={`第 ${revision - 1} 次更正，看改之前的全文`}
      onTap={() => onOpen(before)}
    >
      <View className={styles.differences}>
        {visitDifferences(before.visit, visit, scheme).map((difference) => (
          <Difference key={difference.name} difference={difference} />
        ))}
      </View>
    </Cell>
  )
}

interface OldProps {
  /** Null: closed. */
  version: VisitVersion | null
  scheme: VisitScheme | null
  onClose: () => void
}

function Old({ version, scheme, onClose }: OldProps) {
  const { now } = useToday()
  const [last, setLast] = useState(version)
  if (version && version !== last) setLast(version)
  return (
    <Sheet
      open={version !== null}
      title={last?.revision === 1 ? '最早记的' : `第 ${last?.revision ?? 1} 版`}
      onClose={onClose}
    >
      {last && <Cell plain title="谁记的" end={`${last.writtenBy} ${arrivalText(last.writtenAt, now)}`} />}
      {last &&
        visitParts(last.visit, scheme).map(({ name, words }) => <Cell key={name} plain title={name} detail={words} />)}
    </Sheet>
  )
}
