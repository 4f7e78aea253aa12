import * as z from 'zod/mini'
import type { CallerField } from '../../core/caller-field'
import { defineDocument } from '../schema/document'
import type { Opener } from './database'
import { writing } from './transaction'

const KEY = 'hash-key'
const document = defineDocument(z.object({ key: z.instanceof(Uint8Array<ArrayBuffer>) }))

/** Half of SHA-256: two of a million callers meet with a chance of 10⁻²⁷. */
const HASH_BYTES = 16

/**
 * What the log may know of a fact. The key is made once and never leaves this browser, so a hash can be matched only here.
 * `value` normalised: two spellings are two hashes.
 */
export function keyedHash(open: Opener): (field: CallerField, value: string) => Promise<string> {
  let key: Promise<CryptoKey> | undefined
  return async (field, value) => {
    key ??= hmacKey(open)
    const mac = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(`${field}\n${value}`))
    return base64url(new Uint8Array(mac, 0, HASH_BYTES))
  }
}

async function hmacKey(open: Opener): Promise<CryptoKey> {
  const fresh = crypto.getRandomValues(new Uint8Array(32))
  // Without a store nothing is kept that would have to be matched later: any key will do.
  const bytes = await keptKey(open, fresh).catch(() => fresh)
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

const keptKey = (open: Opener, fresh: Uint8Array<ArrayBuffer>) =>
  writing(open, ['singles'], 'strict', async (tx) => {
    const opened = document.open(await tx.objectStore('singles').get(KEY), 'the hash key')
    if (opened.is === 'read') return opened.value.key
    await tx.objectStore('singles').put(document.stamp({ key: fresh }), KEY)
    return fresh
  })

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
