import { Facet, RangeSetBuilder } from '@codemirror/state'
import { Decoration, EditorView } from '@codemirror/view'
import { cutAt } from '../length'

/** The longest note the seat may send. */
export const limitFacet = Facet.define<number, number>({ combine: (values) => values[0] ?? 300 })

const cut = Decoration.mark({ class: 'cm-cut' })

/** Shows as cut off what the network would cut off. */
export const cutOff = EditorView.decorations.compute(['doc', limitFacet], (state) => {
  const marks = new RangeSetBuilder<Decoration>()
  const from = cutAt(state.doc.toString(), state.facet(limitFacet))
  if (from < state.doc.length) marks.add(from, state.doc.length, cut)
  return marks.finish()
})
