import { createContext, useContext } from 'react'
import { en, type Messages } from './en'

const MessagesContext = createContext<Messages>(en)

export const MessagesProvider = MessagesContext.Provider

/** The words of the language in use. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}
