import type { CallerField } from '../core/caller-field'
import { factsFrom } from './facts/facts-from'

export const fieldAsksFor = (field: { label: string; name: string; placeholder: string }): CallerField | undefined =>
  factsFrom([{ label: `${field.label} ${field.name} ${field.placeholder}`, text: 'x' }], {})[0]?.field
