import { VisuallyHidden } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { titleOf, useRules } from '../api/rules'
import { getSeat } from '../api/settings'
import { useLoaded } from '../api/useLoaded'
import type { Finding, Fix } from '../api/wire'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { ActionBar } from './ActionBar'
import classes from './Composer.module.css'
import { ContextSentence } from './ContextSentence'
import { LIMITS, loadDraft, nextOf, requestOf, saveDraft, withLimit, written, type Draft } from './draft'
import type { EditorHandle, History } from './editor/handle'
import { KnownFacts } from './KnownFacts'
import { Meter } from './Meter'
import { NoteEditor } from './NoteEditor'
import { EmptyState } from './reading/EmptyState'
import { ReadingPanel } from './reading/ReadingPanel'
import { markCard } from './reading/markCard'
import { SentPanel } from './SentPanel'
import { Trouble } from './Trouble'
import { useAnnouncement } from './useAnnouncement'
import { useFindingKeys } from './useFindingKeys'
import { useIgnored } from './useIgnored'
import { useReading, type Reading } from './useReading'
import { useTaken } from './useTaken'

const NO_FINDINGS: Finding[] = []
const METER = 'note-meter'

/** The first room: a note, and how it reads. */
export function Composer() {
  const messages = useMessages()
  const { composer } = messages
  usePageTitle(composer.title)
  const { rules } = useRules()
  const [draft, setDraft] = useState<Draft>(loadDraft)
  const [history, setHistory] = useState<History>({ canUndo: false, canRedo: false })
  const [active, setActive] = useState<number | null>(null)
  const [copied, setCopied] = useState<Reading | null>(null)
  const editor = useRef<EditorHandle | null>(null)
  const change = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), [])
  const seatLimit = useLoaded(getSeat).value?.noteLimit ?? LIMITS[0]
  const limit = draft.limit ?? seatLimit
  const setLimit = useCallback((chosen: number | undefined) => setDraft((before) => withLimit(before, chosen)), [])
  const request = useMemo(() => requestOf(draft, seatLimit), [draft, seatLimit])
  const state = useReading(request)
  const { reading, ignored, ignore, bringBack } = useIgnored(state.reading)
  const findings = reading?.analysis.findings ?? NO_FINDINGS
  const takeOver = useTaken(change)

  useEffect(() => saveDraft(draft), [draft])
  useEffect(() => setActive(null), [findings])

  const announcement = useAnnouncement(state)
  const goNext = useCallback((direction: 1 | -1) => {
    const index = editor.current?.next(direction) ?? null
    setActive(index)
    return index
  }, [])
  const keyAnnouncement = useFindingKeys(goNext, findings, rules)

  const activate = useCallback((index: number | null) => {
    editor.current?.activate(index)
    setActive(index)
  }, [])

  return (
    <div className={classes.room}>
      <VisuallyHidden component="h1">{composer.title}</VisuallyHidden>
      <div className={classes.write}>
        <ContextSentence draft={draft} onChange={change} />
        <KnownFacts facts={draft.facts} onChange={(facts) => change({ facts })} />
        <section className={classes.card} aria-label={composer.labels.note}>
          <NoteEditor
            text={draft.text}
            limit={limit}
            judged={reading?.request.text ?? ''}
            findings={findings}
            label={composer.labels.note}
            describedBy={METER}
            placeholderText={composer.placeholder}
            renderCard={(finding) => markCard(finding, titleOf(rules, finding.rule), messages)}
            onText={(text) => setDraft((before) => written(before, text))}
            onHistory={setHistory}
            onReady={(handle) => {
              editor.current = handle
              if (handle) takeOver(handle.replaceAll)
            }}
          />
          <Meter id={METER} text={draft.text} limit={limit} seatLimit={seatLimit} onLimit={setLimit} />
          <ActionBar
            text={draft.text}
            state={state}
            history={history}
            editor={editor}
            onCopied={() => setCopied(state.reading)}
          />
        </section>
        {copied && copied.request.text === draft.text && (
          <SentPanel
            reading={copied}
            templateVersionId={draft.templateVersionId}
            onDismiss={() => setCopied(null)}
            onNext={() => {
              setCopied(null)
              setDraft(nextOf)
              editor.current?.replaceAll('')
            }}
          />
        )}
        <Trouble state={state} />
      </div>
      <aside className={classes.read} aria-label={messages.reading.title} aria-busy={state.status === 'pending'}>
        {reading && request ? (
          <ReadingPanel
            reading={reading}
            rules={rules}
            active={active}
            onActivate={activate}
            onShow={(index) => editor.current?.show(index)}
            onFix={(fix: Fix) => editor.current?.apply(fix)}
            onIgnore={ignore}
            onSuggestion={(text) => editor.current?.replaceAll(text)}
            ignored={ignored}
            onBringBack={bringBack}
          />
        ) : (
          <EmptyState
            onExample={(example) => {
              change(example)
              editor.current?.replaceAll(example.text)
            }}
          />
        )}
      </aside>
      <VisuallyHidden role="status">{keyAnnouncement || announcement}</VisuallyHidden>
    </div>
  )
}
