import type * as en from '../en/taught'

export const WANTED: Record<en.WantedName, string> = {
  'hang-up': 'Botón de colgar',
  answer: 'Botón de contestar',
  decline: 'Botón de rechazar',
  hold: 'Botón de espera',
  resume: 'Botón de reanudar',
  mute: 'Botón de silenciar',
  transfer: 'Botón de transferir',
  dial: 'Botón de llamar',
  none: 'No es un botón de llamada',
  name: 'Nombre del cliente',
  phone: 'Teléfono del cliente',
  account: 'Número de cuenta del cliente',
  email: 'Correo del cliente',
  postcode: 'Código postal del cliente',
  plan: 'Plan del cliente',
  tenure: 'Cliente desde',
  'open-issue': 'Incidencia abierta',
  'last-contact': 'Último contacto',
  'caption-pane': 'Dónde aparecen las palabras de la llamada',
}

export const TAUGHT: typeof en.TAUGHT = {
  forget: 'Olvidar',
  cancelPage: 'Página de baja',
  matched: (when) => `encontrado ${when}`,
  missed: (when) => `ya no se encuentra, desde ${when}: enséñelo otra vez`,
  notYet: 'todavía sin probar en una llamada',
}
