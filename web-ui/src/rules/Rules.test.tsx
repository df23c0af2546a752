import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import type { Rule } from '../api/wire'
import { en } from '../i18n/en'
import { fakeServer } from '../testing/server'
import Rules from './Rules'

const rule = (id: string, severity: Rule['severity'], title: string): Rule => ({
  id,
  title,
  severity,
  explanation: `Why ${id} matters.`,
  sources: ['S3'],
  goodExample: `${id} done well`,
  badExample: `${id} done badly`,
})

test('each rule has a link of its own, its examples, and can be found by its words', async () => {
  fakeServer([rule('generic-phrase', 'warning', 'Stock phrase'), rule('curiosity', 'strength', 'Curious')])
  render(
    <MantineProvider>
      <MemoryRouter initialEntries={['/rules/curiosity']}>
        <Routes>
          <Route path="rules/:id?" element={<Rules />} />
        </Routes>
      </MemoryRouter>
    </MantineProvider>,
  )
  const curious = await screen.findByRole('article', { current: 'page' })
  expect(curious).toHaveTextContent('curiosity done well')
  expect(curious).toHaveTextContent('curiosity done badly')
  expect(screen.getByRole('link', { name: 'Link to Stock phrase' })).toHaveAttribute('href', '/rules/generic-phrase')

  await userEvent.type(screen.getByRole('searchbox', { name: en.rules.filter }), 'generic matters')
  expect(screen.queryByText('Curious')).toBeNull()
  expect(screen.getByText('Stock phrase')).toBeVisible()
})
