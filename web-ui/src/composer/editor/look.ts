import { EditorView } from '@codemirror/view'

const line = (colour: string, style: string, thickness = '2px') => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} ${colour} ${thickness}`,
  textUnderlineOffset: '0.28em',
  textDecorationSkipInk: 'none',
  paddingBottom: '0',
})

/** Kinds differ in their line and not in colour alone. */
export const look = EditorView.theme({
  '&': { color: 'var(--page-text)', backgroundColor: 'transparent', fontSize: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'auto' },
  '.cm-content': { padding: '0', caretColor: 'var(--page-text)', minHeight: 'var(--editor-height)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--page-soft)' },
  '.cm-lintRange.cm-finding-error': line('var(--page-error)', 'solid'),
  '.cm-lintRange.cm-finding-warning': line('color-mix(in srgb, var(--page-warning) 88%, transparent)', 'wavy', '1.2px'),
  '.cm-lintRange.cm-finding-suggestion': line('var(--page-suggestion)', 'dotted', '2.5px'),
  '.cm-lintRange.cm-finding-strength': {
    ...line('color-mix(in srgb, var(--page-strength) 55%, transparent)', 'solid', '1px'),
    backgroundColor: 'var(--page-strength-wash)',
    borderRadius: '3px',
  },
  '.cm-finding-active, .cm-lintRange-active': {
    backgroundColor: 'color-mix(in srgb, var(--page-accent) 20%, transparent)',
    borderRadius: '3px',
  },
  '.cm-cut, .cm-cut *': { color: 'var(--page-error)', textDecoration: 'line-through' },
  '.cm-tooltip.cm-tooltip-lint, .cm-tooltip.cm-tooltip-hover': {
    maxWidth: 'min(24rem, 90vw)',
    fontSize: '0.9rem',
    lineHeight: '1.45',
    fontFamily: "'Figtree Variable', system-ui, sans-serif",
    color: 'var(--page-text)',
    backgroundColor: 'var(--page-card)',
    border: '1px solid var(--page-line)',
    borderRadius: '0.6rem',
    boxShadow: 'var(--page-shadow)',
    overflow: 'hidden',
  },
  '.cm-diagnostic': { padding: '0.6rem 0.8rem', marginLeft: '0', borderLeft: '3px solid' },
  '.cm-diagnostic + .cm-diagnostic': { borderTop: '1px solid var(--page-line)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--page-error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--page-warning)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--page-suggestion)' },
  '.cm-diagnostic-hint': { borderLeftColor: 'var(--page-strength)' },
  '.cm-diagnosticAction': {
    font: 'inherit',
    fontSize: '0.85rem',
    fontWeight: '500',
    color: 'var(--page-text)',
    backgroundColor: 'var(--page-sunken)',
    border: '1px solid var(--page-line)',
    borderRadius: '0.4rem',
    padding: '0.2rem 0.6rem',
    margin: '0.5rem 0.4rem 0 0',
    cursor: 'pointer',
  },
})
