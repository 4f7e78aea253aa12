import type * as en from '../en/gate'

export const GATE: typeof en.GATE = {
  title: {
    review: 'Revisar llamadas es cosa de los responsables',
    rules: 'Las reglas y los ajustes son cosa de administración',
  },
  company:
    'La directiva de su empresa decide qué páginas abre este navegador. Puede cambiarla quien se ocupe de los navegadores en su empresa: el ajuste se llama “roles”.',
  here: 'La cerró en este navegador quien se sentó aquí. Puede volver a abrirla.',
  open: {
    review: 'Reviso llamadas: abrirla aquí',
    rules: 'Hago las reglas: abrirla aquí',
  },
  calls: 'Sus propias llamadas de hoy, y lo que le han escrito los responsables, están en el panel lateral.',
}
