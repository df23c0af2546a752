import type { Fix } from '../../api/wire'

/** What the page around the editor can ask of it. */
export interface EditorHandle {
  /** Makes the change, as one step that undo takes back; `false` if the words have been edited since. */
  apply(fix: Fix): boolean
  /** Selects the words of the reading's finding at that place in its list. */
  show(index: number): void
  /** Marks what a person looks at in the list. */
  activate(index: number | null): void
  /** Goes to the next (or the previous) fault and says which it is. */
  next(direction: 1 | -1): number | null
  replaceAll(text: string): void
  undo(): void
  redo(): void
  focus(): void
}

export interface History {
  canUndo: boolean
  canRedo: boolean
}
