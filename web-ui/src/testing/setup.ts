import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { forgetRules } from '../api/rules'
import { forgetSession } from '../api/session'

// A busy machine is slow, not wrong: only what never happens fails.
configure({ asyncUtilTimeout: 20_000 })

// What jsdom lacks and the page asks for.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }) as unknown as MediaQueryList
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
// A field that grows measures itself again when a font arrives.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
Element.prototype.scrollIntoView ??= () => {}
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList

afterEach(() => {
  cleanup()
  forgetRules()
  forgetSession()
  localStorage.clear()
  vi.unstubAllGlobals()
})
