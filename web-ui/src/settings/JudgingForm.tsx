import { NativeSelect, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useRules } from '../api/rules'
import { saveRuleSettings, type RuleSettings } from '../api/settings'
import type { Severity } from '../api/wire'
import { useMessages } from '../i18n/messages'
import { SaveBar } from './SaveBar'
import classes from './Settings.module.css'
import { useSaving } from './useSaving'

const LEVELS: Severity[] = ['error', 'warning', 'suggestion']

/** Which rules weigh how much here, and which phrases are let pass. */
export function JudgingForm({ kept }: { kept: RuleSettings }) {
  const { settings: words, reading } = useMessages()
  const { rules } = useRules()
  const [changes, setChanges] = useState(kept.rules ?? {})
  const [phrases, setPhrases] = useState((kept.allowedPhrases ?? []).join('\n'))
  const [saving, save, forget] = useSaving()

  function choose(rule: string, value: string) {
    forget()
    setChanges(({ [rule]: _, ...others }) => {
      if (value === '') return others
      return { ...others, [rule]: value === 'off' ? { off: true } : { severity: value as Severity } }
    })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const allowedPhrases = phrases.split('\n').map((line) => line.trim()).filter(Boolean)
    void save(async () => {
      await saveRuleSettings({ ...kept, allowedPhrases, rules: changes })
    })
  }

  return (
    <form onSubmit={submit}>
      <Textarea
        autosize
        minRows={2}
        label={words.phrases}
        description={words.phrasesText}
        value={phrases}
        onChange={(event) => {
          forget()
          setPhrases(event.currentTarget.value)
        }}
      />
      <ul className={classes.rules}>
        {rules
          .filter((rule) => rule.severity !== 'strength')
          .map((rule) => (
            <li key={rule.id}>
              <span>{rule.title}</span>
              <NativeSelect
                w="12rem"
                aria-label={words.weigh(rule.title)}
                value={changes[rule.id]?.off ? 'off' : (changes[rule.id]?.severity ?? '')}
                onChange={(event) => choose(rule.id, event.currentTarget.value)}
                data={[
                  { value: '', label: words.asIs(reading.severity[rule.severity]) },
                  ...LEVELS.map((level) => ({ value: level, label: reading.severity[level] })),
                  { value: 'off', label: words.off },
                ]}
              />
            </li>
          ))}
      </ul>
      <SaveBar saving={saving} />
    </form>
  )
}
