export interface Customer {
  /** The record's number, as in its address. */
  id: string
  name: string
  company?: string
  account: string
  phone: string
  email: string
  street: string
  postcode: string
  plan: string
  monthly: number
  /** Month the first contract began, ISO. */
  since: string
  status: 'Active' | 'In contract' | 'Past due'
  alsoOnAccount?: string
  issues: { opened: string; text: string; state: string }[]
  activity: { when: string; who: string; text: string }[]
}

export const customers: Customer[] = [
  {
    id: '10482',
    name: 'Priya Raman',
    account: '20481537',
    phone: '020 7946 0142',
    email: 'priya.raman@example.com',
    street: '14 Choumert Road, London',
    postcode: 'SE15 4QF',
    plan: 'Fibre 500',
    monthly: 54,
    since: '2021-04',
    status: 'Active',
    issues: [{ opened: '6 May', text: 'Asked about the April price change by e-mail', state: 'Waiting for us' }],
    activity: [
      { when: '6 May', who: 'E-mail', text: 'Asks why the bill went up by £4. No answer sent yet.' },
      { when: '1 Apr', who: 'System', text: 'Annual price change applied: £50 to £54.' },
      { when: '18 Nov', who: 'Call, Leila', text: 'Moved the router to the hall. Signal fine since.' },
    ],
  },
  {
    id: '10497',
    name: 'Priya Ramanathan',
    account: '20481573',
    phone: '020 7946 0124',
    email: 'p.ramanathan@example.com',
    street: '41 Bellenden Road, London',
    postcode: 'SE15 4QY',
    plan: 'Fibre 100 + Phone',
    monthly: 38,
    since: '2023-09',
    status: 'In contract',
    issues: [],
    activity: [{ when: '2 May', who: 'Call, Sam', text: 'Direct debit moved to the 15th.' }],
  },
  {
    id: '10311',
    name: 'Tom Hadley',
    account: '31906428',
    phone: '0161 496 0217',
    email: 'tom.hadley@example.com',
    street: '7 Egerton Crescent, Manchester',
    postcode: 'M20 4PN',
    plan: 'Fibre 300',
    monthly: 41,
    since: '2022-01',
    status: 'Active',
    issues: [
      { opened: '9 May', text: 'Drops every evening between 19:00 and 22:00', state: 'Line test passed' },
      { opened: '28 Apr', text: 'Slow speeds upstairs', state: 'Closed' },
    ],
    activity: [
      { when: '9 May', who: 'Call, Marek', text: 'Line test clean. Asked to restart the router.' },
      { when: '28 Apr', who: 'Chat', text: 'Sent the guide on where to put the router.' },
    ],
  },
  {
    id: '10266',
    name: 'Dean Kowalczyk',
    account: '44170952',
    phone: '0113 496 0835',
    email: 'dean.k@example.com',
    street: '3 Chapel Lane, Leeds',
    postcode: 'LS6 3BW',
    plan: 'Fibre 100',
    monthly: 33,
    since: '2020-10',
    status: 'Active',
    issues: [],
    activity: [
      { when: '14 Feb', who: 'Call, Leila', text: 'Asked when the contract ends. Told: it has, 30 days’ notice.' },
    ],
  },
  {
    id: '10043',
    name: 'Raymond Marsh',
    account: '17702264',
    phone: '0117 496 0553',
    email: 'ray.marsh@example.com',
    street: '22 Egerton Road, Bristol',
    postcode: 'BS7 8HP',
    plan: 'Fibre 100 + Phone',
    monthly: 38,
    since: '2014-06',
    status: 'Active',
    alsoOnAccount: 'Eileen Marsh',
    issues: [],
    activity: [{ when: '3 Jan', who: 'Call, Sam', text: 'Added Eileen Marsh to the account.' }],
  },
  {
    id: '10358',
    name: 'Grace Boateng',
    account: '52283901',
    phone: '0121 496 0309',
    email: 'grace.boateng@example.com',
    street: '88 Poplar Road, Birmingham',
    postcode: 'B14 7AD',
    plan: 'Fibre 300',
    monthly: 41,
    since: '2019-03',
    status: 'Active',
    issues: [{ opened: '2 May', text: 'Engineer visit: new socket in the study', state: 'Done 8 May' }],
    activity: [{ when: '8 May', who: 'Engineer', text: 'Socket fitted, 296 Mb/s at the desk.' }],
  },
  {
    id: '10429',
    name: 'Luca Ferrante',
    account: '60915577',
    phone: '0131 496 0728',
    email: 'luca.ferrante@example.com',
    street: '5 Marchmont Street, Edinburgh',
    postcode: 'EH9 1HW',
    plan: 'Fibre 500 + TV',
    monthly: 68,
    since: '2022-08',
    status: 'Past due',
    issues: [{ opened: '10 May', text: 'Charged twice in April', state: 'With billing' }],
    activity: [
      { when: 'Today', who: 'Call, billing', text: 'Two payments of £68 on 28 April. Passing to us for the refund.' },
    ],
  },
  {
    id: '10174',
    name: 'Hannah Boyle',
    company: 'Boyle & Daughters Bakery',
    account: '73340186',
    phone: '028 9018 0466',
    email: 'hannah@boylebakery.example',
    street: '61 Ormeau Road, Belfast',
    postcode: 'BT7 1DZ',
    plan: 'Business 300',
    monthly: 59,
    since: '2018-11',
    status: 'In contract',
    issues: [],
    activity: [{ when: '22 Mar', who: 'Call, Marek', text: 'Asked for a second static address. Set up the same day.' }],
  },
]

export const findCustomer = (id: string) => customers.find((customer) => customer.id === id)

const digits = (text: string) => text.replace(/\D/g, '')

/** By part of a name, company, e-mail or postcode, or by digits of the account or the telephone number. */
export function searchCustomers(asked: string): Customer[] {
  const text = asked.trim().toLowerCase()
  const number = digits(asked).replace(/^44/, '')
  return customers.filter(
    ({ name, company = '', email, postcode, account, phone }) =>
      [name, company, email, postcode].some((value) => value.toLowerCase().includes(text)) ||
      (number.length > 2 && (account.includes(number) || digits(phone).includes(number))),
  )
}

/** Years and months with us, as written on the record. */
export function tenure(since: string, now: Date): string {
  const [year = 0, month = 1] = since.split('-').map(Number)
  const months = (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month
  return `${Math.floor(months / 12)} years ${months % 12} months`
}
