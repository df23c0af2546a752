import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { Composer } from '../composer/Composer'
import { en } from '../i18n/en'
import { MessagesProvider } from '../i18n/messages'
import { Breakage } from './Breakage'
import { NotFound } from './NotFound'
import { Shell } from './Shell'
import { theme, variables } from './theme'

const Rules = lazy(() => import('../rules/Rules'))

const scheme = localStorageColorSchemeManager({ key: 'rapport.scheme' })

/** The app: its frame, and which room an address opens. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={scheme}
      defaultColorScheme="auto"
      deduplicateCssVariables={false}
    >
      <MessagesProvider value={en}>
        <Breakage>
          <BrowserRouter>
            <Routes>
              <Route element={<Shell />}>
                <Route index element={<Composer />} />
                <Route
                  path="rules/:id?"
                  element={
                    <Suspense>
                      <Rules />
                    </Suspense>
                  }
                />
                <Route path="*" element={<NotFound />} />
              </Route>
            </Routes>
          </BrowserRouter>
        </Breakage>
      </MessagesProvider>
    </MantineProvider>
  )
}
