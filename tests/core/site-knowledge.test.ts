import { expect, test } from 'vitest'
import { isPlace, placeOf } from '../../utils/core/site-knowledge'

test.each([
  ['/customers/4711/cancel', '/customers/*/cancel'],
  ['/customers/dana-novak/cancel', '/customers/*/cancel'],
  ['/people/Dana', '/people/*'],
  ['/customers/edit', '/customers/edit'],
  ['/account/close-account', '/account/close-account'],
])('the place of %s is %s', (pathname, path) => {
  const place = placeOf({ pathname, hash: '' })
  expect(place).toEqual({ path })
  expect(isPlace(place, { pathname, hash: '' })).toBe(true)
})
