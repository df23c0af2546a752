import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { lazy, Suspense, type ComponentType } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { Composer } from '../composer/Composer'
import { en } from '../i18n/en'
import { MessagesProvider } from '../i18n/messages'
import { Breakage } from './Breakage'
import { Gate } from './Gate'
import { NotFound } from './NotFound'
import { theme, variables } from './theme'

const Rules = lazy(() => import('../rules/Rules'))
const Today = lazy(() => import('../today/Today'))
const Connections = lazy(() => import('../connections/Connections'))
const Imports = lazy(() => import('../imports/Imports'))
const Templates = lazy(() => import('../templates/Templates'))
const Insights = lazy(() => import('../insights/Insights'))
const Settings = lazy(() => import('../settings/Settings'))
const Seat = lazy(() => import('../settings/Seat'))
const Judging = lazy(() => import('../settings/Judging'))
const Account = lazy(() => import('../account/Account'))
const Members = lazy(() => import('../team/Members'))
const Arcs = lazy(() => import('../arcs/Arcs'))
const Subscriptions = lazy(() => import('../subscriptions/Subscriptions'))
const Webhook = lazy(() => import('../subscriptions/Webhook'))
const Data = lazy(() => import('../data/Data'))
const Keys = lazy(() => import('../team/Keys'))
const Audit = lazy(() => import('../team/Audit'))
const Template = lazy(() => import('../templates/Template'))
const Batches = lazy(() => import('../batches/Batches'))
const Batch = lazy(() => import('../batches/Batch'))
const SignIn = lazy(() => import('../door/SignIn'))
const Claim = lazy(() => import('../door/Claim'))
const Invitation = lazy(() => import('../door/Invitation'))
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
              <Route path="sign-in" element={<Room of={SignIn} />} />
              <Route path="claim" element={<Room of={Claim} />} />
              <Route path="invitation" element={<Room of={Invitation} />} />
              <Route element={<Gate />}>
                <Route index element={<Composer />} />
                <Route path="today" element={<Room of={Today} />} />
                <Route path="connections" element={<Room of={Connections} />} />
                <Route path="connections/import" element={<Room of={Imports} />} />
                <Route path="connections/:id" element={<Room of={Connection} />} />
                <Route path="templates" element={<Room of={Templates} />} />
                <Route path="templates/:id" element={<Room of={Template} />} />
                <Route path="batches" element={<Room of={Batches} />} />
                <Route path="batches/:id" element={<Room of={Batch} />} />
                <Route path="insights" element={<Room of={Insights} />} />
                <Route path="settings" element={<Room of={Settings} />}>
                  <Route index element={<Room of={Seat} />} />
                  <Route path="account" element={<Room of={Account} />} />
                  <Route path="judging" element={<Room of={Judging} />} />
                  <Route path="members" element={<Room of={Members} />} />
                  <Route path="arcs" element={<Room of={Arcs} />} />
                  <Route path="subscriptions" element={<Room of={Subscriptions} />} />
                  <Route path="subscriptions/:id" element={<Room of={Webhook} />} />
                  <Route path="data" element={<Room of={Data} />} />
                  <Route path="keys" element={<Room of={Keys} />} />
                  <Route path="audit" element={<Room of={Audit} />} />
                </Route>
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
