import type { Saying } from '../sayings'

/** What tells that an agent gives back what the caller told, and what tells that it is something else. */
export const givingBack: readonly Saying[] = [
  {
    // plain frames
    says: { weighs: 4 },
    phrases: [
      'o sea ~1 que',
      'es decir',
      'en otras palabras',
      'si ~1 le he entendido|entiendo',
      'lo que ~2 me ~1 dice|cuenta|comenta',
      'me ~1 dice|cuenta|comenta|esta diciendo|contando que',
      'parece|suena ~1 que|a|como',
      'noto|veo|oigo|siento que ~1 usted|le|lo|esta|se',
      'entiendo que ~1 usted|le|la|lo|es|esta|quiere|se|no|paga',
      'por un|una lado|parte',
    ],
    unless: ['no me parece', 'le|te parece ~1 bien|si'],
  },
  {
    // taking up what was told
    says: { weighs: 3 },
    where: 'first',
    phrases: [
      'entonces ~2 usted|lo|le|la|es|paga|esta|quiere|se|no|lleva|tiene|para',
      'asi que ~2 usted|le|la|lo|es|paga|esta|quiere|se|no|lleva|tiene|ha',
      'usted ~1 quiere|paga|siente|lleva|tiene|dice|necesita|esta|busca|ha',
      'para usted',
    ],
    unless: ['entonces ~2 le ~1 doy|tramito|cancelo|paso|hago|envio'],
  },
  {
    says: { weighs: 1 },
    where: 'first',
    phrases: ['entonces|pero|porque', 'asi que', 'paga|lleva|quiere|tiene|siente|necesita'],
  },
  {
    says: { weighs: 1 },
    phrases: ['usted|le|se|su|sus', 'dificil|duro|importante|frustrante|cansado|molesto|complicado|caro|apenas'],
  },
  {
    // what the agent does, may do or advises
    says: { weighs: -4, turn: -2 },
    phrases: [
      'le|se|la|lo ~1 puedo|podemos|voy|vamos|doy|damos|tramito|cancelo|paso|hago|envio|mando|dejo|llamo',
      'puedo|podemos|voy|vamos|hare|haremos|puede|debe|deberia|tiene que|tendria',
      'no se preocupe',
      'gracias|buenos|buenas|hola|adios|siento|lamento|disculpe|perdone',
      'que se mejore',
    ],
  },
  {
    says: { weighs: -4 },
    where: 'asked',
    phrases: ['que|como|cual|cuando|donde|cuanto|quien', 'por que', 'me dice|da|puede su|el|la'],
    unless: ['lo|que|es|asi|sea|decir|del|de|entiendo|parece que', 'es asi'],
  },
  {
    // a thing done, an amount, a day
    says: { weighs: -3 },
    where: 'first',
    phrases: [
      'anulada|anulado|cancelada|cancelado|cerrada|cerrado|hecho|listo|lista|enviado|congelada',
      'ya ~1 esta|queda|tiene',
    ],
  },
]
