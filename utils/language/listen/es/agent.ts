import type { CallerField } from '../../../core/caller-field'
import type { Saying } from '../sayings'

const PIDE =
  'me|puede|podria|podrias|puedes|digame|dime|decirme|necesito|cual|facilitarme|facilita|da|dar|darme|indicar|indicarme|confirmar|confirme|confirmarme|dice|decir|facilitar'
const pide = (field: CallerField, ...words: string[]): Saying => ({
  says: { act: 'asks-identity', field },
  phrases: words.flatMap((word) => [`${PIDE} ~5 ${word}`, `su|tu|el|la ${word} ~2 favor`]),
  unless: ['ya ~2 tengo|tenemos', 'ya tengo|tenemos', 'gracias por ~2 su', 'no ~2 necesito|hace'],
})
const sola = (field: CallerField, ...phrases: string[]): Saying => ({
  says: { act: 'asks-identity', field },
  where: 'whole',
  phrases,
})

/** What an agent says, in Spanish. */
export const agent: readonly Saying[] = [
  pide('name', 'nombre', 'apellidos', 'titular'),
  pide('phone', 'telefono', 'movil'),
  pide('account', 'numero ~1 de ~1 cliente|cuenta|poliza|contrato', 'cuenta', 'poliza'),
  pide('email', 'correo', 'email', 'mail'),
  pide('postcode', 'codigo postal'),
  pide('address', 'direccion', 'domicilio'),
  pide('birthdate', 'fecha de nacimiento'),
  pide('x-security', 'dni', 'nif', 'clave', 'contraseña', 'pin', 'pasaporte'),
  {
    says: { act: 'asks-identity', field: 'name' },
    phrases: [
      'con quien hablo|hablando|tengo',
      'como se llama',
      'a nombre de quien',
      'es usted ~2 titular',
      'quien es ~2 titular',
      'su nombre ~1 completo',
    ],
    unless: [],
  },
  sola('name', 'nombre', 'su nombre', 'titular ~2 linea|cuenta|contrato|poliza', 'nombre y apellidos', 'el|la titular'),
  sola('phone', 'telefono', 'su telefono', 'numero ~1 de ~1 telefono'),
  sola('account', 'numero ~1 de ~1 cuenta|cliente|poliza', 'la cuenta'),
  sola('x-security', 'dni', 'su dni', 'clave'),
  {
    says: { act: 'asks-why' },
    phrases: [
      'por que ~3 querer|quiere|quieres|baja|cancelar|anular|irse|marcharse|cerrar|va|dejarnos|deja',
      'motivo|razon|causa ~3 baja|cancelacion|de|por|decision',
      'cual|algun|alguna|saber|preguntar*|preguntarle|decirme|contarme ~4 motivo|razon|por que|causa',
      'que ~3 ha|le llevado|pasado|hecho|motivado|ocurrido|animado|decidido',
      'que ~1 le ~1 ha|hace|lleva|llevo',
      'que ~1 ha ~1 pasado|ocurrido|cambiado',
      'a que se debe',
      'hay algo que ~3 hacer|mejorar|gustado',
      'que ~2 no ~2 gusta|convence|funciona|gustado',
      'por que',
      'que es lo que ~4 no|falla|pasa',
      'que ofrece*|ofrecen',
    ],
    unless: ['por que no', 'sabemos|entiendo ~1 por que', 'el motivo ~2 es'],
  },
  {
    says: { act: 'open-question' },
    phrases: [
      'que|como ~2 le|te|ha|puedo|podemos|va|fue|paso|pasa|quiere|necesita|parece|usa|utiliza|busca|prefiere',
      'cuenteme|cuentame|expliqueme|explicame|digame|hableme ~3 que|mas|como|por|lo|de|un',
      'cuenteme|cuentame|expliqueme|explicame',
      'para que ~2 usa|utiliza|quiere|necesita',
      'que tal',
      'donde|cuando ~2 le|ha|va|suele|nota',
    ],
    unless: [
      'en que ~2 puedo|podemos ~1 ayudar*',
      'puedo ~1 ayudar*',
      'como ~1 se llama',
      'que ~2 numero|dia|hora|fecha|direccion|correo|telefono',
      'lo|algo|el|la|ya|mas|de que',
      'digame ~2 su',
    ],
  },
  {
    says: { act: 'asks-confirmation' },
    phrases: [
      'es ~1 asi|eso|correcto|verdad',
      'verdad|correcto|cierto',
      'lo|le he entendido|comprendido ~1 bien',
      'me equivoco',
      'es ~1 ese|eso ~2 motivo|problema',
      'no es asi|cierto',
    ],
    unless: ['es ~1 correcto ~1 su|el|la ~1 numero|direccion'],
  },
  {
    says: { act: 'apology', for: 'their-choice' },
    phrases: [
      'lamento|siento|lamentamos|sentimos|pena ~4 vaya|irse|baja|deje|cancelar|marche|perderle|pierda|quiera|nos',
    ],
    unless: [],
  },
  {
    says: { act: 'apology', for: 'our-fault' },
    phrases: [
      'perdone|disculpe|disculpas|siento|lamento|perdon ~5 molestias|espera|error|problema|inconvenientes|retraso|ocurrido|pasado|fallo',
      'error|fallo|culpa nuestr*',
      'ha sido ~1 error|culpa|fallo ~1 nuestr*',
    ],
    unless: [],
  },
  {
    says: { act: 'apology', for: 'unclear' },
    phrases: [
      'perdon|perdone|disculpe|disculpa|disculpas|lamento|lamentamos',
      'lo siento',
      'mi mas sentido pesame',
      'le acompaño en',
    ],
    unless: ['no ~1 lo siento'],
  },
  {
    says: { act: 'offer', dearer: 'dearer' },
    phrases: [
      'subir|mejorar|ampliar|pasar ~4 premium|superior|mas ~1 gigas|velocidad|canales',
      'por ~1 solo|tan ~2 {money} mas',
      'añadir|añadirle ~3 linea|television|canales|seguro|cobertura',
    ],
    unless: [],
  },
  {
    says: { act: 'offer', dearer: 'not-dearer' },
    phrases: [
      'puedo|podemos|podria|podriamos|puede|ofrecer*|ofrezco|dejo|dejar*|hacer*|hago|aplicar*|bajar* ~5 descuento|rebaja|gratis|mitad|barata|barato|{money}|bajar|pausar|congelar|menos|reducir|suspender',
      '{number} ~1 por ciento',
      'por ciento ~2 descuento',
      'mitad de precio',
      'sin coste|permanencia',
      'meses gratis',
      'mes|meses gratis',
      'pausar|congelar ~3 cuenta|cuota|contrato',
      'igualar*|igualamos ~2 oferta|precio',
    ],
    unless: ['no ~2 puedo|podemos ~3 descuento|ofrecer'],
  },
  {
    says: { act: 'offer', dearer: 'unclear' },
    phrases: [
      'le|te gustaria|interesa|interesaria|apetece|parece',
      'le gustaria|interesa|interesaria|parece|parece ~1 bien',
      'que le parece',
      'y si',
      'quiere|querria|prefiere que ~1 le|lo|la',
      'tenemos|tengo una ~1 oferta|promocion|tarifa',
      'puedo ofrecer*|proponer*',
      'ofrecerle|proponerle',
    ],
    unless: ['le gustaria ~2 algo mas', 'que quiere|prefiere que', 'si ~1 le parece ~1 bien ~3 dni|numero'],
  },
  {
    says: { act: 'dead-end' },
    phrases: [
      'tiene|tendra|debe|debera que ~2 llamar|ir|acudir|escribir|entrar|contactar',
      'llame|contacte|acuda|dirijase|vaya ~2 a|al|con ~2 otro|numero|departamento|tienda|oficina|web',
      'no ~2 puedo|podemos ~3 ayudarle|hacer|gestionar|tramitar|ayudar',
      'no es ~2 departamento|cosa|competencia',
      'no ~1 depende de',
      'desde aqui no',
    ],
    unless: ['no tiene que'],
  },
  {
    says: { act: 'promise' },
    phrases: [
      'le prometo|aseguro|garantizo',
      'prometo|garantizo|aseguro',
      'me encargo ~1 yo|personalmente',
      'yo ~1 mismo|misma ~1 le',
    ],
    unless: [],
  },
  {
    says: { act: 'next-step' },
    phrases: [
      'le ~2 llega*|envio|envia*|llamo|llamare|llamara*|mando|enviare|enviaremos|mandaremos|escribo|recibira',
      'recibira|llegara|llega ~4 correo|carta|sms|mensaje|email|factura|confirmacion',
      'queda|quedara|sera|esta ~3 efectiva|tramitad*|hecho|cancelad*|para ~1 el',
      'el|antes|a partir|desde ~2 de ~1 dia|lunes|martes|miercoles|jueves|viernes',
      'mañana|hoy|lunes|martes|jueves|viernes ~4 le|recibe|recibira|llega|llamo|llegara',
      'en {number} dias|horas|minutos',
    ],
    unless: [],
  },
  { says: { act: 'agent-thanks' }, phrases: ['gracias', 'le agradezco|agradecemos'], unless: [] },
  {
    says: { act: 'thanks-for-waiting' },
    phrases: ['gracias|agradezco|disculpe|perdone|siento ~4 espera|esperar|paciencia|esperado|aguardar'],
    unless: ['gracias ~3 espere'],
  },
  {
    says: { act: 'anything-else' },
    phrases: [
      'algo|alguna|alguno mas|otra|cosa ~1 cosa',
      'algo mas',
      'alguna otra|cosa ~1 cosa|mas|consulta',
      'puedo|podemos ~1 ayudarle|ayudar ~2 en|con ~1 algo|alguna',
      'necesita|desea|quiere ~1 algo|alguna mas|cosa',
      'en que mas',
      'alguna otra',
    ],
    unless: ['algo mas ~1 barato|caro|que|sobre'],
  },
  {
    says: { act: 'agent-goodbye' },
    phrases: [
      'adios',
      'hasta luego|pronto|otra',
      'que ~1 tenga|pase|vaya ~3 dia|tarde|noche|bien|semana',
      'buen|buena dia|tarde|noche|semana',
      'gracias por ~1 llamar|llamarnos|confiar|su llamada',
      'cuidese',
      'un saludo',
      'que se mejore',
    ],
    unless: ['buenas tardes ~3 atiende|habla|le', 'buen dia ~2 le|en que'],
  },
  {
    says: { cue: 'echoes-leaving' },
    phrases: [
      '@baja ~5 @servicio|todo|hoy|usted',
      'la baja',
      'tramit* ~3 baja|cancelacion',
      'queda|esta|ya ~2 @bajado',
      'quiere|querer ~3 @baja',
      'irse|dejarnos|marcharse',
    ],
    unless: ['no ~2 @baja', 'si ~1 quiere ~2 @baja ~2 cuando', 'sin ~3 cancelar|baja'],
  },
  {
    says: { cue: 'asks-leaving' },
    phrases: ['quiere|querria|desea|gustaria ~3 @baja ~4 @servicio', 'entonces ~3 @baja|damos'],
    unless: ['no ~2 quiere'],
  },
  {
    says: { act: 'release', release: 'transfer' },
    phrases: [
      'le|la|te ~1 paso|voy|transfiero|comunico|pongo ~3 con ~3 compañer*|departamento|supervisor*|especialista|equipo|encargad*',
      'le|la|te voy a ~1 pasar|transferir|comunicar',
      'le|la paso con',
      'le transfiero|comunico',
      'le paso|transfiero ~2 llamada',
    ],
    unless: ['quiere|desea que ~1 le', 'le paso ~2 oferta|datos|link|enlace|tarifa'],
  },
  {
    says: { act: 'release', release: 'caller-hung-up' },
    phrases: ['oiga ~1 oiga', 'sigue ahi', 'esta ~1 ahi', 'ha colgado|cortado', 'se ~1 ha cortado'],
    unless: ['si ~2 corta|cuelga', 'se ha cortado ~2 internet|luz'],
  },
  {
    says: { act: 'release', release: 'abuse' },
    phrases: ['no ~1 le permito', 'voy a ~2 finalizar|terminar|colgar ~3 llamada', 'ese lenguaje|tono'],
    unless: [],
  },
  {
    says: { act: 'release', release: 'emergency' },
    phrases: ['llame ~2 al ~1 112|emergencias|ambulancia|bomberos', 'cuelgue y llame'],
    unless: [],
  },
  { says: { cue: 'spoke-of-service' }, phrases: ['@servicio'], unless: ['numero de telefono'] },
]
