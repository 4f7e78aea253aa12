import type * as en from '../en/rule-faults'
import { REASON, RELEASE } from './names'

/** A type as its field is called by someone who never wrote code. */
const TYPE: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista [ ]',
  object: 'un objeto { }',
}
const typed = (type: string) => TYPE[type] ?? type
const reasonOf = (name = '') => (REASON as Readonly<Record<string, string>>)[name] ?? name
const releaseOf = (name: string) => (RELEASE as Readonly<Record<string, string>>)[name] ?? name

export const AT_PLACE: typeof en.AT_PLACE = (place, fault) => `en ${place}: ${fault}`

export const RULE_FAULT: typeof en.RULE_FAULT = {
  'not-json': (why) => (why ? `Esto no es JSON: ${why}` : 'No es JSON'),
  'not-a-rule-set': (format) => `Un conjunto de reglas empieza por "format": "${format}"`,
  'newer-format': (found, known) =>
    `Este conjunto está escrito en ${found}; este Earshot lee ${known}. Actualice Earshot y se abrirá`,
  'too-deep': () => 'Hay demasiados niveles, uno dentro de otro',
  missing: (type = '') => `Aquí falta ${typed(type)}`,
  'other-type': (type = '') => `Se esperaba ${typed(type)}`,
  'other-value': (...values) => `Se esperaba ${values.join(', ')}`,
  'no-text': () => 'Escriba algo',
  'too-small': (least) => `Como mínimo ${least}`,
  'too-large': (most) => `Como máximo ${most}`,
  'too-long': (most) => `Como máximo ${most} letras`,
  'id-form': () => 'Un identificador lleva letras minúsculas, cifras y guiones',
  'name-form': () => 'Un nombre lleva letras minúsculas, cifras y guiones',
  'list-name-form': () => 'El nombre de una lista lleva letras minúsculas, cifras y guiones',
  'language-form': () => 'Un idioma es su código: en, es',
  'too-many-lists': () => 'Como máximo 60 listas',
  'nothing-named': () => 'Nombre al menos una cosa de la llamada',
  shape: (why) => `Esto no es como debe ser: ${why}`,
  'unknown-key': (...keys) => `“${keys.join('”, “')}” no significa nada aquí`,
  'same-id': (id, place) =>
    place ? `“${id}” aparece dos veces: ya está en ${place}` : `“${id}” es el identificador de otra regla`,
  'same-reason': (reason, place) => `“${reasonOf(reason)}” aparece dos veces: ya está en ${place}`,
  'file-too-large': (most) => `Ocupa más de ${most}`,
  share: () => 'Una parte va del 1 al 99 por ciento',
  'no-answer': (why) => `La dirección no ha respondido: ${why}`,
  answered: (status) => `La dirección ha respondido ${status}`,
  'too-many-phrases': (most) => `Más de ${most} frases en un conjunto`,
  slot: (slot) => `“${slot}” no es ninguno de {field}, {from}, {since}`,
  'slot-without-field': () => 'Solo una regla sobre “usted pregunta quién es el cliente” conoce un dato',
  'no-release': () => 'Una salvaguarda que nada libera es una trampa: diga qué la termina al momento',
  'releases-of-the-law': (...releases) =>
    `Una salvaguarda termina siempre con ${releases.map((name) => `“${releaseOf(name)}”`).join(' y ')}: añádalo aquí`,
  'guard-on-a-reason-not-ours-to-mend': (reason) =>
    `No se retiene a nadie por “${reasonOf(reason)}”: ese motivo termina la salvaguarda por sí solo`,
  'dearer-offer': () => 'Una oferta nunca cuesta más que el precio de hoy (100)',
  'not-cheapest-first': () => 'Primero va la más barata para el cliente',
  'offer-for-a-released-reason': (reason) =>
    `Sin ofertas para “${reasonOf(reason)}”: despedirse bien o derivar a otro lugar`,
  'phrase-empty': () => 'Una frase vacía, o solo de muletillas, no se oiría nunca',
  'phrase-nothing-to-hear': (word) => `“${word}” no se oye nunca`,
  'phrase-nothing-in-quotes': () => 'Entre las comillas no hay ninguna palabra',
  'phrase-too-many-parts': (most) => `Como máximo ${most} palabras en una frase`,
  'phrase-too-many-gaps': (most) => `Como máximo ${most} huecos en una frase`,
  'phrase-gap-out-of-range': (most) => `Un hueco va de ~1 a ~${most} palabras`,
  'phrase-gap-first': () => 'Una frase empieza por una palabra, no por un hueco',
  'phrase-gap-last': () => 'Una frase termina con una palabra, no con un hueco',
  'phrase-two-gaps': () => 'Dos huecos seguidos: escriba uno',
  'phrase-prefix-too-short': (word, least) => `“${word}” coincidiría con demasiado: como mínimo ${least} letras`,
  'phrase-unknown-list': (list) => `No existe la lista @${list}`,
  'phrase-unknown-kind': (kind) => `{${kind}} no es ni una clase de palabra ni una lista`,
  'phrase-open-quote': () => 'A unas comillas les falta su pareja',
  'phrase-sign': (sign) => `“${sign}” no se oye en una llamada y no significa nada en una frase`,
  'phrase-no-word': (part) => `“${part}” no es ni palabra, ni pala*, ni @lista, ni {clase}`,
  'phrase-star': (part) => `“${part}”: el asterisco necesita una sola palabra`,
  'phrase-too-many-ways': (most) => `Más de ${most} maneras de decirlo: use una @lista o dos frases`,
  'phrase-list-in-list': (word, list) => `“${word}” en la lista @${list}: solo palabras`,
}
