import { PasswordInput, TextInput } from '@mantine/core'
import { useMessages } from '../i18n/messages'

export interface NewPerson {
  email: string
  name: string
  password: string
}

interface AccountFieldsProps {
  value: NewPerson
  errors: Record<string, string>
  onChange: (part: Partial<NewPerson>) => void
  /** An address that may not be changed. */
  fixedEmail?: string | undefined
}

/** Who a new account is for. */
export function AccountFields({ value, errors, onChange, fixedEmail }: AccountFieldsProps) {
  const { door: words } = useMessages()
  return (
    <>
      <TextInput
        required
        label={words.name}
        autoComplete="name"
        maxLength={200}
        value={value.name}
        error={errors.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        required
        type="email"
        label={words.email}
        autoComplete="username"
        maxLength={254}
        readOnly={fixedEmail !== undefined}
        value={fixedEmail ?? value.email}
        error={errors.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <PasswordInput
        required
        label={words.password}
        description={words.passwordText}
        autoComplete="new-password"
        minLength={12}
        maxLength={256}
        value={value.password}
        error={errors.password}
        onChange={(event) => onChange({ password: event.currentTarget.value })}
      />
    </>
  )
}
