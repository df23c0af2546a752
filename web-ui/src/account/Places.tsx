import { Button } from '@mantine/core'
import { endOtherPlaces, endPlace, listPlaces } from '../api/identity'
import { useLoaded } from '../api/useLoaded'
import { ConfirmButton } from '../app/ConfirmButton'
import { useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { Load } from '../settings/Load'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { dayAndHour } from '../today/time'
import { browserOf } from './browser'

/** Where the account is signed in. */
export function Places() {
  const { team: words } = useMessages()
  const places = useLoaded(listPlaces)
  const [saving, save] = useSaving()
  const reason = useReason(saving.failure)
  const end = (act: () => Promise<void>) => void save(act).then(places.reload)
  return (
    <Load of={places}>
      {({ items }) => (
        <>
          <ul className={classes.list}>
            {items.map((place) => (
              <li key={place.id}>
                <div>
                  <span>
                    {browserOf(place.agent)} {place.current && <small>{words.here}</small>}
                  </span>
                  <small>{words.placeSeen(dayAndHour(place.lastSeenAt), place.address)}</small>
                </div>
                {!place.current && (
                  <ConfirmButton
                    label={words.end}
                    about={browserOf(place.agent)}
                    confirm={words.endConfirm}
                    onConfirm={() => end(() => endPlace(place.id))}
                  />
                )}
              </li>
            ))}
          </ul>
          {items.length > 1 && (
            <Button mt="sm" size="xs" variant="default" onClick={() => end(endOtherPlaces)}>
              {words.endOthers}
            </Button>
          )}
          {saving.status === 'failed' && (
            <p role="alert" className={room.refused}>
              {reason}
            </p>
          )}
        </>
      )}
    </Load>
  )
}
