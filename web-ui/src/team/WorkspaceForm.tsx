import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { createWorkspace, renameWorkspace } from '../api/identity'
import { useSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { SaveBar } from '../settings/SaveBar'
import { useSaving } from '../settings/useSaving'

/** The workspace's own name, and the way to another one. */
export function WorkspaceForm({ workspace }: { workspace: { id: string; name: string } }) {
  const { team: words } = useMessages()
  const { refresh } = useSession()
  const [made, setMade] = useState('')
  return (
    <>
      <Card title={words.workspace}>
        <NameForm
          label={words.workspaceName}
          kept={workspace.name}
          act={async (name) => {
            await renameWorkspace(workspace.id, name)
            refresh()
          }}
        />
      </Card>
      <Card title={words.another} text={words.anotherText}>
        <NameForm
          label={words.another}
          kept=""
          button={words.create}
          done={words.created(made)}
          act={async (name) => {
            setMade((await createWorkspace(name)).name)
            refresh()
          }}
        />
      </Card>
    </>
  )
}

interface NameFormProps {
  label: string
  kept: string
  button?: string
  done?: string
  act: (name: string) => Promise<void>
}

function NameForm({ label, kept, button, done, act }: NameFormProps) {
  const [name, setName] = useState(kept)
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(() => act(name.trim()))
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        required
        label={label}
        maxLength={100}
        value={name}
        onChange={(event) => {
          forget()
          setName(event.currentTarget.value)
        }}
      />
      <SaveBar saving={saving} {...(button && { label: button })} {...(done && { done })} />
    </form>
  )
}
