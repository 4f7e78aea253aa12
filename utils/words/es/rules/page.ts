import type { Fault } from '../../../view/rules/setting-checks'
import type * as en from '../../en/rules/page'
import { many } from '../many'

export const PAGE: typeof en.PAGE = {
  tab: 'Earshot – reglas y ajustes',
  title: 'Reglas y ajustes',
  ways: 'Partes de la página',
  parts: {
    rules: 'Reglas de aviso',
    try: 'Probar',
    past: 'Con llamadas pasadas',
    guard: 'La salvaguarda',
    privacy: 'Palabras y datos',
    rollout: 'Despliegue',
  },
}

export const LAW: typeof en.LAW = {
  title: 'Lo que ningún ajuste puede cambiar',
  why: 'Una empresa que pudiera retener a sus clientes en la línea lo haría tarde o temprano, y su software también. Por eso estas reglas están fijadas en el propio programa.',
  clauses: [
    'Al colgar hay como máximo una pausa por llamada, y solo si es seguro que el cliente quiere darse de baja.',
    'La pausa termina sola. Si se vuelve a pulsar colgar, la llamada termina. A partir de la cuarta pulsación pasa todo.',
    '“Solo quiero la baja”, una oferta rechazada, un fallecimiento, una enfermedad, la pérdida del empleo, un derecho legal: cualquiera de ellos basta para apagar la salvaguarda durante el resto de la llamada.',
    'Ningún paso pide nunca hacer una oferta, y se hace como máximo una.',
    'Colgar a pesar de la pausa nunca cuenta en contra del agente. Cuenta para la regla.',
    'Si algo falta, está caducado o está roto, se cuelga sin más.',
  ],
}

export const SETTINGS: typeof en.SETTINGS = {
  locked: 'Lo ha fijado su empresa',
  saved: 'Guardado',
  ignored: 'Algunos ajustes guardados no se han podido entender y no se usan:',
  guard: 'Cuando una llamada termina antes de que alguien haya escuchado',
  guards: {
    pause: {
      name: 'Pausar',
      means:
        'Cuando el agente cuelga, la llamada espera unos segundos, una sola vez y con la salida a la vista. Antes de llegar a eso, un aviso lo advierte.',
    },
    remind: {
      name: 'Recordar',
      means: 'Se muestra el aviso “se cierra demasiado pronto”. Nunca se espera para colgar.',
    },
    off: {
      name: 'Apagada',
      means: 'Ni lo uno ni lo otro. La ficha del cliente, los demás avisos y el cierre funcionan como siempre.',
    },
  },
  quiet: 'Cuántos avisos',
  quiets: {
    all: { name: 'Todos', means: 'De uno en uno, y pocos por llamada.' },
    fewer: { name: 'Menos', means: 'Solo la mitad más urgente.' },
    'critical-only': {
      name: 'Solo los críticos',
      means: 'Solo lo que no puede esperar. Cada agente puede elegirlo; no se pregunta a nadie.',
    },
  },
  numbers: {
    pauseSeconds: {
      name: 'Segundos que dura una pausa',
      hint: 'Después se cuelga sin más. De 5 a 15: lo bastante para leer una ficha, demasiado poco para ser una trampa.',
    },
    ownPauseSeconds: {
      name: 'Más tiempo para mí',
      hint: 'Para quien necesite más tiempo para leer: hasta 80 segundos. Prevalece sobre el número de la empresa. Vacío = no.',
    },
    keepWordsDays: {
      name: 'Días que se guardan las palabras de una llamada',
      hint: 'Antes se tachan los datos: ni números de tarjeta ni direcciones de correo. 0 = solo las llamadas señaladas guardan palabras. Menos días también significa menos llamadas con las que probar reglas nuevas.',
    },
    retentionDays: {
      name: 'Días que se guarda una llamada',
      hint: 'Después se borra el registro, y el borrado queda anotado. Puede que los consentimientos deban guardarse durante años: consulte a quien responda de ello.',
    },
  },
  sites: {
    excludedSites: {
      name: 'Sitios en los que Earshot no entra',
      hint: 'Un dominio por línea: correo.example, o *.banco.example para todos los que dependen de él. Allí no hay ficha, ni avisos, ni salvaguarda.',
    },
    onlySites: {
      name: 'Solo estos sitios',
      hint: 'Un dominio por línea. Vacío = todos los sitios salvo los excluidos.',
    },
  },
  companySites: (sites) => `Su empresa excluye además: ${sites}`,
  account: {
    name: 'Qué forma tiene un número de cuenta',
    hint: '9 representa una cifra, A una letra, y cualquier otro signo, a sí mismo: AB-999999. Ayuda a Earshot a reconocerlo cuando se lee o se dice.',
  },
  agentId: {
    name: 'Nombre del agente',
    hint: 'Tal como aparece junto a las personas a las que llamar. No se envía a ninguna parte.',
  },
  country: {
    name: 'País',
    hint: 'Dos letras, para los teléfonos sin prefijo internacional: ES, MX, AR.',
  },
}

export function faultSentence(why: Fault): string {
  switch (why.fault) {
    case 'not-a-number':
      return 'Aquí hace falta un número entero. No se ha cambiado nada.'
    case 'out-of-range':
      return `Entre ${why.least} y ${why.most}. No se ha cambiado nada.`
    case 'not-a-country':
      return 'Hacen falta dos letras, como ES. No se ha cambiado nada.'
    case 'not-an-address':
      return 'Una dirección empieza por https://. No se ha cambiado nada.'
    case 'not-queues':
      return `No es una cola con su salvaguarda: ${why.lines.join(', ')}. Escríbalo así: Reclamaciones: off. No se ha cambiado nada.`
    case 'not-hosts':
      return `No es un dominio: ${why.lines.join(', ')}. Escríbalo así: crm.example. No se ha cambiado nada.`
  }
}

export const RULES: typeof en.RULES = {
  what: 'Una regla escucha palabras y muestra una línea que decir o hacer, con su porqué. No se envía nada a ninguna parte, y ninguna regla puede ser código.',
  builtIn: 'De fábrica',
  publishedBy: (version, by, when) => `Versión ${version}, publicada ${when}${by ? ` por ${by}` : ''}`,
  live: 'En uso',
  search: 'Buscar en las reglas',
  anyTag: 'Todas las etiquetas',
  count: (found, all, off) =>
    `${found === all ? many(all, { one: '# regla', other: '# reglas' }) : `${found} de ${all} reglas`}${
      off > 0 ? `, ${many(off, { one: '# desactivada', other: '# desactivadas' })}` : ''
    }`,
  nothingFound: 'Ninguna regla contiene esas palabras.',
  list: 'Reglas de aviso',
  on: (title) => `Usar “${title}”`,
  why: 'Por qué',
  critical: 'Puede mostrarse mientras habla el cliente',
  flags: (name) => `Señala la llamada: ${name}`,
  health: (shown, helped, wrong, late) =>
    [
      `mostrada ${many(shown, { one: '# vez', other: '# veces' })}`,
      helped > 0 && `ayudó ${helped}`,
      wrong > 0 && `errónea ${wrong}`,
      late > 0 && `tarde ${late}`,
    ]
      .filter(Boolean)
      .join(', '),
  healthOn: (calls) =>
    calls === 0
      ? 'Todavía no se guarda ninguna llamada, así que no se sabe cómo van las reglas.'
      : `Cómo han ido las reglas en ${many(calls, { one: 'la última llamada', other: 'las últimas # llamadas' })}, según lo que los agentes dijeron de sus avisos.`,
  neverShown: 'no mostrada',
  older: 'Reglas siguientes',
  newer: 'Reglas anteriores',
  page: (page, pages) => `Página ${page} de ${pages}`,
  draft: {
    title: 'Sin publicar',
    noEffect:
      'Las llamadas siguen con el conjunto en uso hasta que publique. Las que están en curso conservan el conjunto con el que empezaron.',
    note: 'Qué cambia, para quien lo lea después',
    publish: 'Publicar',
    discard: 'Descartar',
    mend: 'No se publica nada hasta que se corrija esto:',
  },
  diff: {
    added: 'nuevas',
    removed: 'quitadas',
    switchedOn: 'activadas',
    switchedOff: 'desactivadas',
    changed: 'cambiadas',
    parts: {
      lists: 'las listas de palabras son distintas',
      guards: 'la salvaguarda es distinta',
      savePaths: 'lo que se puede hacer según el motivo es distinto',
      referTo: 'los lugares a los que derivar son distintos',
      language: 'el idioma es distinto',
    },
    more: (n) => `y ${n} más`,
  },
  file: {
    import: 'Importar un archivo',
    export: 'Guardar como archivo',
    tooLarge: (name) =>
      `${name} ocupa más de 5 MB. Un conjunto de reglas tan grande no se lee. No se ha cambiado nada.`,
    unreadable: (name) => `${name} no se ha podido leer del disco. No se ha cambiado nada.`,
    refused: (name, n) =>
      `${name} no se importa: ${many(n, { one: 'hay # cosa que no es correcta', other: 'hay # cosas que no son correctas' })}. No se ha cambiado nada.`,
    taken: (name) => `${name} es correcto y espera abajo a que se publique.`,
    same: (name) => `${name} es igual que el conjunto en uso. No hay nada que publicar.`,
    place: 'Dónde',
    fault: 'Qué no es correcto',
  },
  versions: {
    title: 'Versiones',
    activate: 'Usar esta',
    back: 'Volver al conjunto de fábrica',
    none: 'Todavía no se ha publicado nada. Está en uso el conjunto de fábrica, “Solo escuchar”.',
  },
}
