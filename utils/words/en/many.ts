import { pluralIn } from '../plural'

export const many = pluralIn('en-GB')
