// @ts-check
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { madeUpMonth } from './month'

/**
 * A copy of the built extension that has the month in it: the review page finds it there, and in no other build.
 * @param {string} built @param {string} to @param {number} now
 */
export async function withMonth(built, to, now) {
  await cp(built, to, { recursive: true })
  await mkdir(`${to}/made-up`)
  await writeFile(`${to}/made-up/month.json`, JSON.stringify(madeUpMonth(now)))
}
