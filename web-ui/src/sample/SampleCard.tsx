import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { useSaving } from '../settings/useSaving'
import { Told } from '../team/Told'
import { loadSample, removeSample, SAMPLES } from './sample'

/** Made-up people to look around with, in and out. */
export function SampleCard() {
  const { data: words } = useMessages()
  const [said, setSaid] = useState('')
  const [saving, save] = useSaving()
  const busy = saving.status === 'saving'
  const load = () =>
    void save(async () => {
      await loadSample((loaded) => setSaid(words.sampleLoading(loaded, SAMPLES.length)))
      setSaid(words.sampleLoaded)
    })
  const remove = () => void save(async () => setSaid(words.sampleRemoved(await removeSample())))
  return (
    <Card title={words.sample} text={words.sampleText}>
      <Group gap="sm">
        <Button variant="default" disabled={busy} onClick={load}>
          {words.sampleLoad}
        </Button>
        <Button variant="default" disabled={busy} onClick={remove}>
          {words.sampleRemove}
        </Button>
        <span role="status">{said}</span>
      </Group>
      <Told saving={saving} />
    </Card>
  )
}
