import type { Finding } from '../../api/wire'
import type { Messages } from '../../i18n/en'
import classes from './markCard.module.css'

/** The card at a mark in the text. Built by hand: the editor shows elements, not components. */
export function markCard(finding: Finding, title: string, { reading }: Messages): HTMLElement {
  const card = document.createElement('div')
  card.append(
    element('strong', classes.title, `${reading.severity[finding.severity]}: ${title}`),
    element('p', classes.message, finding.message),
    element('p', classes.details, `${reading.pointsLong(finding.points)} · ${finding.sources.join(' · ')}`),
  )
  return card
}

function element(name: string, className: string | undefined, text: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className ?? ''
  made.textContent = text
  return made
}
