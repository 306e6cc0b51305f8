import { expect, test, type World } from '@/e2e/fixtures'
import { countNewer, type FeedFilter, listFeed } from '@/lib/domain/recognitions/feed'

// Whose recognitions a reader wants: everybody's, their team's, their location's, or what is about them.

async function company(world: World) {
  const [london, berlin] = [await world.location('London'), await world.location('Berlin')]
  const [sales, labs] = [await world.department('Sales'), await world.department('Labs')]
  const boss = await world.person({ firstName: 'Boss' })
  const at = (place: { id: number }, department: { id: number }, managerId?: number) => ({
    locationId: place.id,
    departmentId: department.id,
    managerId,
  })
  const me = await world.person({ firstName: 'Me', ...at(london, sales, boss.id) })
  const peer = await world.person({ firstName: 'Peer', ...at(berlin, labs, boss.id) })
  const report = await world.person({ firstName: 'Report', ...at(berlin, labs, me.id) })
  const neighbour = await world.person({ firstName: 'Neighbour', ...at(london, labs) })
  const [far, farther] = [await world.person(at(berlin, labs)), await world.person(at(berlin, labs))]
  return { me, boss, peer, report, neighbour, far, farther }
}

async function read(world: World, who: { email: string }, filter: Partial<FeedFilter>) {
  const found = await listFeed(await world.actor(who), { limit: 20, ...filter })
  return found.map(one => one.text).sort()
}

test('my team is my manager, their other reports, mine, and my department', async ({ world }) => {
  const { me, boss, peer, report, far, farther } = await company(world)
  await world.recognition({ giver: boss, recipients: [far], text: 'by my manager' })
  await world.recognition({ giver: far, recipients: [peer], text: 'for a peer' })
  await world.recognition({ giver: report, recipients: [far], text: 'by my report' })
  await world.recognition({ giver: far, recipients: [farther, me], text: 'for me, too' })
  await world.recognition({ giver: far, recipients: [farther], text: 'far away' })
  expect(await read(world, me, { scope: 'team' })).toEqual([
    'by my manager',
    'by my report',
    'for a peer',
    'for me, too',
  ])
})

test('my location is who works where I do; somebody without one reads nothing there', async ({ world }) => {
  const { me, boss, neighbour, far, farther } = await company(world)
  await world.recognition({ giver: neighbour, recipients: [far], text: 'from London' })
  await world.recognition({ giver: far, recipients: [farther, neighbour], text: 'to London' })
  await world.recognition({ giver: far, recipients: [farther], text: 'in Berlin' })
  expect(await read(world, me, { scope: 'location' })).toEqual(['from London', 'to London'])
  expect(await read(world, boss, { scope: 'location' })).toEqual([])
})

test('about me is what I gave and received, private too; of others only what anybody may read', async ({ world }) => {
  const { me, peer, far } = await company(world)
  const courage = await world.value({ name: 'Courage' })
  await world.recognition({ giver: me, recipients: [far], text: 'given', values: [courage] })
  await world.recognition({ giver: peer, recipients: [me], text: 'received in private', isPrivate: true })
  await world.recognition({ giver: peer, recipients: [far], text: 'between them', isPrivate: true })
  await world.recognition({ giver: peer, recipients: [far], text: 'of others' })
  expect(await read(world, me, { scope: 'me' })).toEqual(['given', 'received in private'])
  expect(await read(world, me, { personId: peer.id })).toEqual(['of others', 'received in private'])
  expect(await read(world, me, { personId: far.id, valueIds: [courage.id] })).toEqual(['given'])
  expect(await read(world, me, { scope: 'me', valueIds: [(await world.value()).id] })).toEqual([])
})

test('news are those after the newest one read, of the same part, others’ only', async ({ world }) => {
  const { me, peer, far } = await company(world)
  const { id } = await world.recognition({ giver: peer, recipients: [far] })
  await world.recognition({ giver: me, recipients: [far] })
  await world.recognition({ giver: far, recipients: [peer] })
  await world.recognition({ giver: far, recipients: [me] })
  const actor = await world.actor(me)
  expect(await countNewer(actor, id, { limit: 20 })).toBe(2)
  expect(await countNewer(actor, id, { limit: 1 })).toBe(1)
  expect(await countNewer(actor, id, { limit: 20, scope: 'me' })).toBe(1)
})

test('another company is in nobody’s feed', async ({ world, other }) => {
  const [mine, theirs] = [await company(world), await company(other)]
  await other.recognition({ giver: theirs.me, recipients: [theirs.peer], text: 'theirs' })
  for (const scope of [undefined, 'team', 'location', 'me'] as const)
    expect(await read(world, mine.me, { scope }), scope).toEqual([])
  expect(await read(world, mine.me, { personId: theirs.me.id })).toEqual([])
})
