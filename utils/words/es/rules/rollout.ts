import type * as en from '../../en/rules/rollout'
import { many } from '../many'

export const POLICY: typeof en.POLICY = {
  title: 'Lo que decide su empresa',
  none: 'Este navegador no tiene ninguna directiva de su empresa. Todo lo de aquí es propio de este navegador.',
  some: (n) =>
    many(n, {
      one: 'Un ajuste procede de la directiva de su empresa.',
      other: '# ajustes proceden de la directiva de su empresa.',
    }),
  how: 'Ponga cada ajuste en este navegador como deba quedar para todos, márquelo y guarde el archivo que aceptan sus navegadores.',
  setting: 'Ajuste',
  value: 'Vigente aquí',
  by: 'Decidido por',
  wanted: 'En el archivo',
  want: (name) => `“${name}” en el archivo`,
  bys: {
    locked: 'Su empresa: bloqueado aquí',
    added: 'Su empresa, y este navegador añade lo suyo',
    'this-browser': 'Este navegador',
  },
  names: {
    guard: 'Cuando una llamada termina antes de que alguien haya escuchado',
    pauseSeconds: 'Segundos que dura una pausa',
    keepWordsDays: 'Días que se guardan las palabras de una llamada',
    localRetentionDays: 'Días que se guarda una llamada',
    sites: 'Solo estos sitios',
    excludedSites: 'Sitios en los que Earshot no entra',
    allowExport: 'Se pueden guardar llamadas en un archivo',
    country: 'País',
    guardQueues: 'Otra salvaguarda para las llamadas de una cola',
    roles: 'Qué páginas se abren y para quién; en el archivo, nunca la de administración',
    rulesUrl: 'Dirección de las reglas',
    rules: 'Las propias reglas: el conjunto que está en uso aquí',
  },
  values: {
    off: 'apagada',
    remind: 'recordar',
    pause: 'pausar',
    agent: 'agente',
    lead: 'responsable',
    admin: 'administración',
  },
  nothing: 'nada fijado',
  inside: 'un conjunto en la directiva',
  yes: 'sí',
  no: 'no',
  undecided: 'sí; en el archivo: no',
}

export const FILES: typeof en.FILES = {
  title: 'Archivos de directiva',
  why: 'Una directiva se lee al iniciar el navegador y actúa al momento. Lo que decide no lo puede cambiar nadie en el navegador; la ley de la salvaguarda tampoco la puede cambiar la directiva.',
  empty: 'Arriba todavía no hay nada marcado: un archivo así retiraría todas las decisiones.',
  chromeId: 'Identificador de Earshot en Chrome y Edge',
  firefoxId: 'Identificador de Earshot en Firefox',
  idHint:
    'De este mismo Earshot. Si viene de una tienda puede tener otro: aparece en la página de extensiones del navegador.',
  installFrom: 'De dónde obtienen Earshot los navegadores',
  installHint:
    'La dirección de actualización (Chrome, Edge) o la del archivo del complemento (Firefox). Con ella, el archivo también instala Earshot en todas partes. Vacío = se instala de otra manera.',
  save: (name) => `Guardar para ${name}`,
  kinds: {
    'chrome-windows': {
      name: 'Chrome en Windows',
      goes: 'un archivo de registro: se abre con doble clic o se entrega a la directiva de grupo',
    },
    'edge-windows': { name: 'Edge en Windows', goes: 'un archivo de registro, de la misma manera' },
    linux: {
      name: 'Chrome, Chromium y Edge en Linux',
      goes: '/etc/opt/chrome/policies/managed, /etc/chromium/policies/managed o /etc/opt/edge/policies/managed',
    },
    'google-admin': {
      name: 'la consola de administración de Google',
      goes: 'Dispositivos › Chrome › Aplicaciones y extensiones › Earshot › Política para extensiones',
    },
    firefox: {
      name: 'Firefox',
      goes: 'la carpeta “distribution” junto al programa, o /etc/firefox/policies',
    },
  },
}

export const SCHEMA: typeof en.SCHEMA = {
  title: 'Para quien escribe reglas en un editor',
  what: 'Con este esquema, un editor como VS Code completa y comprueba un conjunto de reglas mientras se escribe.',
  save: 'Guardar el esquema de los conjuntos de reglas',
}

export const STAGED: typeof en.STAGED = {
  whom: 'Para quién',
  everybody: 'Para todos',
  share: (percent) => `${percent} % de los agentes`,
  title: 'A prueba con una parte de los agentes',
  none: 'No hay ninguna versión a prueba. Un borrador se puede publicar primero para una parte de los agentes: son siempre los mismos, por su nombre. Un agente sin nombre sigue con el conjunto en uso.',
  now: (version, percent) => `La versión ${version} está a prueba con el ${percent} % de los agentes.`,
  forAll: 'Ahora para todos',
  back: 'Retirarla',
  compare: 'Comparar los dos grupos',
  compared: 'Lo contado en las llamadas guardadas aquí, incluidas las importadas de otros navegadores.',
  columns: {
    version: 'Reglas',
    calls: 'Llamadas',
    cues: 'Avisos por llamada',
    marks: 'Marcas: ayudó, erróneo, tarde',
    paused: 'Pausas',
    overridden: 'de ellas, no hacían falta',
    toMend: 'Llamadas por mejorar',
  },
  version: (version, is) => `Versión ${version}, ${is === 'live' ? 'en uso' : 'a prueba'}`,
  few: (calls) =>
    `Con ${many(calls, { one: '# llamada', other: '# llamadas' })} todavía no hay nada seguro: espere a que cada grupo tenga cien.`,
  file: 'Guardar el archivo para su dirección',
  fileWhat:
    'El conjunto en uso y el que está a prueba con su parte, en un solo archivo. Póngalo donde sus navegadores buscan las reglas.',
}

export const ADDRESS: typeof en.ADDRESS = {
  title: 'De dónde vienen las reglas',
  here: 'Aquí se usan las reglas publicadas en este navegador.',
  policy: 'Las reglas están en la directiva de su empresa.',
  url: 'Dirección de las reglas',
  urlHint:
    'https. Se consulta mientras llegan llamadas, como máximo cada cinco minutos; una llamada conserva las reglas con las que empezó. Vacío = las reglas publicadas en este navegador.',
  ask: 'Consultar ahora',
  never: 'Todavía no se ha consultado.',
  asked: (when) => `Última consulta: ${when}.`,
  has: (when) => `Las reglas que se usan aquí llegaron: ${when}.`,
  hasNone: 'De allí todavía no han llegado reglas correctas: se usan las publicadas aquí.',
  refused: (why) => `Lo último que llegó se rechazó: ${why}. Siguen las últimas reglas correctas.`,
}

export const ROLES: typeof en.ROLES = {
  title: 'Qué páginas abre este navegador',
  what: 'El botón de Earshot, el panel flotante y el panel lateral son de todos. Una página cerrada dice quién puede abrirla. Sirve para el orden, no para guardar secretos: lo que hay en este navegador está abierto a quien se siente ante él.',
  names: { lead: 'Revisar llamadas: para responsables', admin: 'Reglas y ajustes: para administración' },
}

export const EVERYTHING: typeof en.EVERYTHING = {
  title: 'Todo en un solo archivo',
  what: 'Los ajustes, las reglas en uso y todas las versiones anteriores: para guardarlos o para preparar otro navegador. Al importarlo, los ajustes actúan al momento, las versiones aparecen en Versiones y las reglas en uso esperan como borrador. Las llamadas no están dentro.',
  save: 'Guardarlo todo',
  take: 'Importarlo todo',
  taken: (settings, rules) =>
    `${many(settings, { one: 'Se ha importado # ajuste, que actúa', other: 'Se han importado # ajustes, que actúan' })} al momento. ${
      {
        waiting: 'Las reglas esperan a que se publiquen.',
        same: 'Las reglas ya son las que están en uso.',
        none: 'No traía reglas.',
      }[rules]
    }`,
  restored: (versions) =>
    `Recuperadas con su número: ${many(versions.length, { one: 'versión', other: 'versiones' })} ${versions.join(', ')}.`,
  here: (versions) => many(versions, { one: '# más ya estaba aquí.', other: '# más ya estaban aquí.' }),
  otherHere: (versions) => `Se dejan como están aquí, porque otro conjunto tiene ese número: ${versions.join(', ')}.`,
  notKept: (why) => `Las versiones no se han podido guardar: ${why}`,
}
