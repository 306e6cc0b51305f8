import { expect, test } from '@playwright/test'
import { networkOf, plainAddress } from '@/lib/formats/address'
import { addressBehind, proxyList } from '@/lib/lane/client-address'

const nobody = proxyList([])
const proxies = proxyList(['10.0.0.0/8', '192.168.1.5', '2001:db8:1::/48'])

test('without proxies of ours, who is at the other end is who it is, whatever a header says', () => {
  expect(addressBehind('203.0.113.9', '198.51.100.1', nobody)).toBe('203.0.113.9')
  expect(addressBehind('10.0.0.1', '198.51.100.1', nobody)).toBe('10.0.0.1')
  expect(addressBehind('203.0.113.9', '198.51.100.1', proxies)).toBe('203.0.113.9')
})

test('behind our proxies it is the right-most that is none of them: what a client wrote further left is not believed', () => {
  expect(addressBehind('10.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1')
  expect(addressBehind('10.0.0.1', '1.2.3.4, 198.51.100.1', proxies)).toBe('198.51.100.1')
  expect(addressBehind('::ffff:10.0.0.1', '1.2.3.4, 198.51.100.1, 192.168.1.5,10.9.9.9', proxies)).toBe('198.51.100.1')
  expect(addressBehind('2001:db8:1::7', '2001:DB8:0:0::9', proxies)).toBe('2001:db8::9')
  expect(addressBehind('192.168.1.6', '198.51.100.1', proxies)).toBe('192.168.1.6')
})

test('a proxy that tells nothing, or nonsense, is as far as one sees', () => {
  expect(addressBehind('10.0.0.1', '', proxies)).toBe('10.0.0.1')
  expect(addressBehind('10.0.0.1', '198.51.100.1, unknown', proxies)).toBe('10.0.0.1')
  expect(addressBehind('10.0.0.1', '198.51.100.1, nonsense, 10.0.0.7', proxies)).toBe('10.0.0.7')
  // Somebody inside, through two proxies of ours.
  expect(addressBehind('10.0.0.1', '10.20.30.40, 10.0.0.7', proxies)).toBe('10.20.30.40')
  expect(addressBehind('', '198.51.100.1', proxies)).toBe('unknown')
})

test('a proxy on this machine may be named either way', () => {
  for (const name of ['127.0.0.1', '::1', '::1/128', '127.0.0.0/8', '::ffff:127.0.0.1'])
    for (const socket of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect(addressBehind(socket, '198.51.100.1', proxyList([name])), `${name} ${socket}`).toBe('198.51.100.1')
})

test('an address has one spelling', () => {
  for (const [given, plain] of [
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['0:0:0:0:0:ffff:cb00:7109', '203.0.113.9'],
    [' 203.0.113.9:51000 ', '203.0.113.9'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::1', '127.0.0.1'],
    ['unknown', null],
    ['1.2.3.999', null],
    ['_hidden', null],
    ['', null],
  ] as const)
    expect(plainAddress(given), given).toBe(plain)
})

test('whoever has one IPv6 address has all of its network', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
  expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff'))
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  expect(networkOf('unknown')).toBe('unknown')
})
