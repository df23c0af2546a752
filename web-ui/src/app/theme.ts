import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Quiet ink for what a person acts on; colour is kept for what the reading found. */
const ink: MantineColorsTuple = [
  '#f1f3f8',
  '#e0e4ee',
  '#bfc7dc',
  '#9ba8c9',
  '#7c8cb8',
  '#6579ad',
  '#4d5f92',
  '#3b4a75',
  '#2f3a56',
  '#232c42',
]

/** Mantine's plain button has white letters on any page; on a dark one the ink is pale. */
const PlainButton = Button.extend({
  vars: (_, props) => ({
    root: props.variant || props.color ? {} : { '--button-color': 'var(--page-on-primary)' },
  }),
})

export const theme = createTheme({
  components: { Button: PlainButton },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 2 },
  autoContrast: true,
  colors: { ink },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Newsreader Variable', Georgia, serif", fontWeight: '500' },
  black: '#22252b',
  white: '#ffffff',
})

/** The page's own colours: every pair is at least 4.5 to 1 where it carries text. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--font-letter': "'Newsreader Variable', Georgia, serif" },
  light: {
    '--mantine-color-body': '#f8f6f2',
    '--page-card': '#ffffff',
    '--page-sunken': '#f1eee8',
    '--page-line': '#e4dfd6',
    '--page-line-strong': '#8d877b',
    '--page-text': '#22252b',
    '--page-soft': '#5d5a54',
    '--mantine-color-dimmed': '#5d5a54',
    '--mantine-color-placeholder': '#6b6760',
    '--page-accent': '#3b4a75',
    '--page-on-primary': '#ffffff',
    '--page-error': '#b3261e',
    '--page-error-wash': '#fbeae8',
    '--page-warning': '#8a5300',
    '--page-warning-wash': '#fcf1df',
    '--page-suggestion': '#1f5fa8',
    '--page-suggestion-wash': '#e8f0fa',
    '--page-strength': '#1c6b45',
    '--page-strength-wash': '#e5f3eb',
    '--page-shadow': '0 1px 2px rgb(60 50 30 / 5%), 0 8px 28px rgb(60 50 30 / 6%)',
  },
  dark: {
    '--mantine-color-body': '#17181b',
    '--page-card': '#202226',
    '--page-sunken': '#1b1d20',
    '--page-line': '#34373d',
    '--page-line-strong': '#7d828c',
    '--page-text': '#e9e7e3',
    '--page-soft': '#abaaa6',
    '--mantine-color-dimmed': '#abaaa6',
    '--mantine-color-placeholder': '#a09f9a',
    '--page-accent': '#a9b8e0',
    '--page-on-primary': '#17181b',
    '--page-error': '#ff9d94',
    '--page-error-wash': '#3a2422',
    '--page-warning': '#f2bd6b',
    '--page-warning-wash': '#352b1b',
    '--page-suggestion': '#93c0f5',
    '--page-suggestion-wash': '#1f2c3b',
    '--page-strength': '#86d3a7',
    '--page-strength-wash': '#1d3027',
    '--page-shadow': '0 1px 2px rgb(0 0 0 / 30%)',
  },
})
