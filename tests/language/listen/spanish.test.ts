import { describe, expect, it } from 'vitest'
import { find, hearLast, leavingIn, releasesIn } from './hear'

const leaving = (...turns: string[]) => leavingIn(hearLast('es', ...turns))
const BAJA = 'C: quiero dar de baja mi contrato'

describe('el oído en español', () => {
  it.each(['Llamo para darme de baja', 'quiero cerrar mi cuenta', 'me voy a cambiar de compañía', 'no voy a renovar'])(
    'quiere irse: %s',
    (text) => {
      expect(leaving(`C: ${text}`)).toBe('sure')
    },
  )

  it.each([
    'quiero cancelar la cita de mañana',
    'quiero anular una transferencia',
    'no quiero cancelar la línea',
    '¿a qué hora cierran?',
    'quiero cambiar de tarifa',
  ])('no quiere irse: %s', (text) => {
    expect(leaving(`C: ${text}`)).not.toBe('sure')
  })

  it.each([
    ['bereavement', 'ha fallecido mi marido'],
    ['job-loss', 'estoy en el paro'],
    ['moving-away', 'me voy a vivir a Alemania'],
    ['price', 'es que es muy caro'],
    ['declined-to-say', 'prefiero no decirlo'],
  ])('motivo %s: %s', (reason, text) => {
    expect(find(hearLast('es', BAJA, `C: ${text}`), 'reason').map((h) => h.reason)).toEqual([reason])
  })

  it('una oferta rechazada suelta', () => {
    expect(releasesIn(hearLast('es', BAJA, 'A: Le puedo dejar la mitad, ¿qué le parece?', 'C: no, gracias'))).toContain(
      'declined',
    )
  })

  it('el agente pregunta por qué, y quién llama', () => {
    expect(hearLast('es', BAJA, 'A: ¿Qué le ha llevado a decidirlo?').map((h) => h.act)).toContain('asks-why')
    expect(find(hearLast('es', 'A: ¿Me dice su DNI?'), 'asks-identity').map((h) => h.field)).toEqual(['x-security'])
  })
})
