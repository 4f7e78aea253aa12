import type * as en from '../en/passes'

export const PASSES: typeof en.PASSES = {
  'not-connected': 'no hay ninguna llamada conectada',
  'call-over': 'la llamada ha terminado',
  'state-guessed': 'el estado de la llamada es solo una suposición',
  'on-hold': 'la llamada está en espera',
  'transfer-under-way': 'hay una transferencia en marcha',
  'switched-off': 'las pausas están apagadas',
  'not-leaving': 'nadie quiere darse de baja',
  'not-sure-leaving': 'no es seguro que quiera darse de baja',
  'reason-not-ours-to-mend': 'el motivo no está en nuestra mano',
  released: 'el cliente lo ha decidido',
  'paused-once-already': 'ya hubo una pausa',
  'nothing-open': 'se ha oído todo',
  'not-guarded': 'las reglas no piden pausa aquí',
}
