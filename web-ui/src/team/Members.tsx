import { NativeSelect } from '@mantine/core'
import { changeRole, listMembers, removeMember, ROLES, type Member, type Role } from '../api/identity'
import { manages, useSession } from '../api/session'
import { useLoaded } from '../api/useLoaded'
import { ConfirmButton } from '../app/ConfirmButton'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { day } from '../today/time'
import { Invitations } from './Invitations'
import { Told } from './Told'
import { WorkspaceForm } from './WorkspaceForm'

/** Who works in the workspace, and who is invited. */
export default function Members() {
  const { team: words, door } = useMessages()
  usePageTitle(words.members)
  const { session, refresh } = useSession()
  const members = useLoaded(listMembers)
  const [saving, save] = useSaving()
  const may = manages(session?.role)
  const change = (act: () => Promise<unknown>, afterwards: () => void = members.reload) =>
    void save(async () => void (await act())).then(afterwards)

  return (
    <>
      <h1 className={classes.title}>{words.members}</h1>
      <Card title={words.members} text={words.membersText}>
        <Load of={members}>
          {({ items }) => (
            <ul className={classes.list}>
              {items.map((member) => (
                <li key={member.id}>
                  <Who member={member} />
                  {may ? (
                    <NativeSelect
                      w="9rem"
                      aria-label={words.roleOf(member.name)}
                      value={member.role}
                      onChange={(event) => {
                        const role = event.currentTarget.value as Role
                        change(() => changeRole(member.id, role))
                      }}
                      data={ROLES.map((role) => ({ value: role, label: door.roles[role] }))}
                    />
                  ) : (
                    <span>{door.roles[member.role]}</span>
                  )}
                  {member.you ? (
                    <ConfirmButton
                      label={words.leave}
                      confirm={words.leaveConfirm}
                      onConfirm={() => change(() => removeMember(member.id), refresh)}
                    />
                  ) : (
                    may && (
                      <ConfirmButton
                        label={words.removeMember}
                        about={member.name}
                        confirm={words.removeMemberConfirm(member.name)}
                        onConfirm={() => change(() => removeMember(member.id))}
                      />
                    )
                  )}
                </li>
              ))}
            </ul>
          )}
        </Load>
        <Told saving={saving} />
      </Card>
      {may && <Invitations />}
      {may && session?.workspace && <WorkspaceForm workspace={session.workspace} />}
    </>
  )
}

function Who({ member }: { member: Member }) {
  const { team: words } = useMessages()
  const about = [member.email, day(member.joinedAt), member.oneTimeCode && words.second]
  return (
    <div style={{ flex: '1 1 14rem' }}>
      <span>
        {member.name} {member.you && `(${words.you})`}
      </span>
      <small>{about.filter(Boolean).join(' · ')}</small>
    </div>
  )
}
