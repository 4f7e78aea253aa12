import { signal } from '@preact/signals'
import type { CompanyRules } from '../../../store/ports/company-rules'

export interface CompanyPorts {
  read(): Promise<CompanyRules | undefined>
  /** Asks the address now; what came of it is there to be read. */
  ask(address: string): Promise<void>
}
export type CompanyModel = ReturnType<typeof companyModel>

/** What the company's address gave last, and why anything was refused. */
export function companyModel(ports: CompanyPorts) {
  const rules = signal<CompanyRules | undefined>(undefined)
  const asking = signal(false)

  async function look() {
    rules.value = await ports.read()
  }

  return {
    rules,
    asking,
    look,
    async ask(address: string) {
      asking.value = true
      await ports.ask(address)
      await look()
      asking.value = false
    },
  }
}
