import { pluralIn } from '../plural'

export const many = pluralIn('es')
