import { Button, Group, List, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { confirmOneTimeCode, removeOneTimeCode, startOneTimeCode, type Account } from '../api/identity'
import { useSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { useSaving } from '../settings/useSaving'

/** Switching one-time codes on, in three steps, or off. */
export function OneTimeCode({ account }: { account: Account }) {
  const { team: words } = useMessages()
  const { refresh } = useSession()
  const [begun, setBegun] = useState<{ secret: string; qr: string } | null>(null)
  const [recovery, setRecovery] = useState<string[] | null>(null)
  if (recovery) {
    return (
      <Stack align="start">
        <Text size="sm">{words.recoveryText}</Text>
        <List aria-label={words.recovery} listStyleType="none" ff="monospace">
          {recovery.map((code) => (
            <List.Item key={code}>{code}</List.Item>
          ))}
        </List>
        <Button
          onClick={() => {
            setRecovery(null)
            setBegun(null)
            refresh()
          }}
        >
          {words.recoveryKept}
        </Button>
      </Stack>
    )
  }
  if (account.oneTimeCode) {
    return (
      <>
        <Text size="sm" mb="sm">
          {words.oneTimeOn(account.recoveryCodesLeft)}
        </Text>
        <WithPassword label={words.remove} act={(password) => removeOneTimeCode(password).then(refresh)} />
      </>
    )
  }
  return begun ? (
    <Confirm begun={begun} onConfirmed={setRecovery} />
  ) : (
    <WithPassword label={words.oneTimeStart} act={async (password) => setBegun(await startOneTimeCode(password))} />
  )
}

function WithPassword({ label, act }: { label: string; act: (password: string) => Promise<void> }) {
  const { team: words } = useMessages()
  const [password, setPassword] = useState('')
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(() => act(password))
  }
  return (
    <form onSubmit={submit}>
      <PasswordInput
        required
        label={words.current}
        autoComplete="current-password"
        value={password}
        onChange={(event) => {
          forget()
          setPassword(event.currentTarget.value)
        }}
      />
      <SaveBar saving={saving} label={label} done="" />
    </form>
  )
}

interface ConfirmProps {
  begun: { secret: string; qr: string }
  onConfirmed: (recoveryCodes: string[]) => void
}

function Confirm({ begun, onConfirmed }: ConfirmProps) {
  const { team: words } = useMessages()
  const [code, setCode] = useState('')
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => onConfirmed((await confirmOneTimeCode(code.trim())).recoveryCodes))
  }
  return (
    <form onSubmit={submit}>
      <Text size="sm" mb="sm">
        {words.oneTimeScan}
      </Text>
      <Group align="start" gap="xl">
        <img src={begun.qr} alt={words.oneTimeQr} width={180} height={180} style={{ background: '#fff' }} />
        <Stack flex={1} miw="14rem">
          <TextInput readOnly label={words.secret} value={begun.secret} />
          <TextInput
            required
            label={words.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            value={code}
            onChange={(event) => {
              forget()
              setCode(event.currentTarget.value)
            }}
          />
        </Stack>
      </Group>
      <SaveBar saving={saving} label={words.confirm} done="" />
    </form>
  )
}
