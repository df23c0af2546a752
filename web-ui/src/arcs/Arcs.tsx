import { Button, Group, NativeSelect, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { chooseArc, listArcs, retireArc, type Arc } from '../api/arcs'
import { manages, useSession } from '../api/session'
import { useLoaded } from '../api/useLoaded'
import { SENDERS } from '../api/wire'
import { ConfirmButton } from '../app/ConfirmButton'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { Told } from '../team/Told'
import { ArcEditor } from './ArcEditor'

/** The workspace's arcs: which is whose, and one's own to make and change. */
export default function Arcs() {
  const { arcs: words, composer } = useMessages()
  usePageTitle(words.title)
  const { session } = useSession()
  const may = manages(session?.role ?? 'owner')
  const arcs = useLoaded(listArcs)
  const [edited, setEdited] = useState<{ arc: Arc; copy: boolean } | null>(null)
  const [saving, save] = useSaving()
  const act = (what: () => Promise<unknown>) => void save(async () => void (await what())).then(arcs.reload)
  return (
    <>
      <h1 className={classes.title}>{words.title}</h1>
      <p className={classes.text}>{words.text}</p>
      <Load of={arcs}>
        {({ items }) => (
          <>
            <Card title={words.defaults}>
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                {SENDERS.map((sender) => (
                  <NativeSelect
                    key={sender}
                    label={words.defaultFor(composer.sender[sender])}
                    disabled={!may}
                    value={items.find((one) => one.defaultFor.includes(sender))?.id ?? ''}
                    onChange={(event) => {
                      const chosen = event.currentTarget.value
                      act(() => chooseArc(sender, chosen))
                    }}
                    data={items.map((one) => ({ value: one.id, label: one.arc.name }))}
                  />
                ))}
              </SimpleGrid>
              <Told saving={saving} />
            </Card>
            <Card title={words.title}>
              <ul className={classes.list}>
                {items.map((one) => (
                  <li key={one.id}>
                    <div>
                      <span>{one.arc.name}</span>
                      <small>
                        {one.builtIn ? words.builtIn : words.version(one.version)} · {words.steps(one.arc.steps.length)}
                      </small>
                      <small>{one.arc.steps.map((step) => words.kinds[step.kind]).join(' → ')}</small>
                    </div>
                    {may && (
                      <Group gap="xs">
                        <Button size="xs" variant="default" onClick={() => setEdited({ arc: one, copy: true })}>
                          {words.copy}
                        </Button>
                        {!one.builtIn && (
                          <>
                            <Button size="xs" variant="default" onClick={() => setEdited({ arc: one, copy: false })}>
                              {words.change}
                            </Button>
                            <ConfirmButton
                              label={words.retire}
                              about={one.arc.name}
                              confirm={words.retireConfirm}
                              onConfirm={() => act(() => retireArc(one.id))}
                            />
                          </>
                        )}
                      </Group>
                    )}
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
      </Load>
      {edited && (
        <ArcEditor
          key={`${edited.arc.id} ${edited.copy}`}
          from={edited.arc}
          copy={edited.copy}
          onDone={() => {
            setEdited(null)
            arcs.reload()
          }}
          onLeave={() => setEdited(null)}
        />
      )}
    </>
  )
}
