import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { lazy, Suspense, type ComponentType } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { Composer } from '../composer/Composer'
import { en } from '../i18n/en'
import { MessagesProvider } from '../i18n/messages'
import { Breakage } from './Breakage'
import { NotFound } from './NotFound'
import { Shell } from './Shell'
import { theme, variables } from './theme'

const Rules = lazy(() => import('../rules/Rules'))
const Today = lazy(() => import('../today/Today'))
const Connections = lazy(() => import('../connections/Connections'))
const Templates = lazy(() => import('../templates/Templates'))
const Insights = lazy(() => import('../insights/Insights'))
const Settings = lazy(() => import('../settings/Settings'))
const Template = lazy(() => import('../templates/Template'))
const Batches = lazy(() => import('../batches/Batches'))
const Batch = lazy(() => import('../batches/Batch'))
const Connection = lazy(() => import('../connections/Connection'))

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
                <Route path="today" element={<Room of={Today} />} />
                <Route path="connections" element={<Room of={Connections} />} />
                <Route path="connections/:id" element={<Room of={Connection} />} />
                <Route path="templates" element={<Room of={Templates} />} />
                <Route path="templates/:id" element={<Room of={Template} />} />
                <Route path="batches" element={<Room of={Batches} />} />
                <Route path="batches/:id" element={<Room of={Batch} />} />
                <Route path="insights" element={<Room of={Insights} />} />
                <Route path="settings" element={<Room of={Settings} />} />
                <Route path="rules/:id?" element={<Room of={Rules} />} />
                <Route path="*" element={<NotFound />} />
              </Route>
            </Routes>
          </BrowserRouter>
        </Breakage>
      </MessagesProvider>
    </MantineProvider>
  )
}

/** A room that is fetched when it is first entered. */
function Room({ of: Inside }: { of: ComponentType }) {
  return (
    <Suspense>
      <Inside />
    </Suspense>
  )
}
