import type { Saying } from '../sayings'

/** What tells that an agent gives back what the caller told, and what tells that it is something else. */
export const givingBack: readonly Saying[] = [
  {
    // frames
    says: { weighs: 4 },
    phrases: [
      'sound|sounds|seem|seems|sounded|looks|feel|feels like|as|that',
      'it|that|this|there|things ~2 sounds|seems|feels|sounded|must',
      'you ~1 sound|seem|look|seemed',
      'what|all i|we ~1 am|are|is ~1 hearing',
      'what i ~1 hear|heard',
      'i|we ~3 hear|hearing|heard ~1 you|that|is|your|a',
      'i ~2 get|getting|have ~2 sense|impression|feeling|idea',
      'my sense|impression|understanding is',
      'i|we am|are ~1 picking|gathering|sensing',
      'you are ~2 saying|telling|describing',
      'in other words',
      'if i ~2 understand|understood|heard|got|hear',
      'to summarize|summarise|recap|sum',
      'part|side|piece of you',
      'on ~1 the|one ~1 one|other hand|side',
      'strikes me',
      'i ~2 get|understand|see|know|imagine|tell|hear ~1 that|how you|it',
      'all|most of all',
    ],
    unless: [
      'not ~2 like',
      'how ~1 does ~1 that|it',
      'would|does|do that|it ~1 sound|seem|feel',
      'sounds|sound|looks ~1 good|great|fine|reasonable|okay',
      'look|looks ~1 at|for|into|forward',
    ],
  },
  {
    // about the other, first thing
    says: { weighs: 3 },
    where: 'first',
    phrases: [
      'you|your|yours',
      'right|sure|great|exactly|yes|absolutely|no|oh|gosh|wow you|your',
      'and|so|but|because ~2 you|your',
      'for|to|with|in you|your',
      'not ~3 you|your',
    ],
    unless: [
      'you are|will welcome',
      'you know',
      'if|when|as you',
      'you are ~2 right',
      'you can|could|should|will|may|might|must|need|got ~1 to',
    ],
  },
  {
    says: { weighs: 2 },
    phrases: ['you|your|yourself|yours'],
    unless: [
      'thank* you',
      'see you',
      'with|to|tell|ask|help|give|show|share you',
      'you know',
      'are|do|did|have|would|will|can|could|should|were you',
    ],
  },
  {
    // taking up the thread
    says: { weighs: 1 },
    where: 'first',
    phrases: ['so|but|and|because', 'right|sure so|but|and|because'],
  },
  {
    says: { weighs: 1 },
    phrases: [
      'you|your ~2 feel|felt|feeling|think|thinking|thought|want|wanted|wanting|like|liked|enjoy|love|hate|worry|worried|care|hope|hoping|wish|know|believe|realize|recognize|notice|noticed|value|concerned|afraid|struggling|trying|tried|ready|willing|tired|happy|unhappy|frustrated|surprised|proud|stuck',
      'hard|tough|difficult|frustrating|scary|upsetting|stressful|worrying|challenging|painful|overwhelming|annoying|important|lonely|sad|disappointing|confusing|matters|helpful|enough|struggle',
    ],
  },
  {
    says: { weighs: -3, turn: -2 },
    phrases: ['i|we|me|us|our|my|mine'],
    unless: [
      'let us you|it|him|her|them',
      'what|all|so|as|and i|we ~3 hear|hearing',
      'i|we ~3 hear|hearing|heard ~1 you|that|is|your|a',
      'i ~2 get|getting|have ~2 sense|impression|feeling|idea',
      'my sense|impression|understanding is',
      'i|we am|are ~1 picking|gathering|sensing',
      'if i ~2 understand|understood|heard|got|hear',
      'strikes me',
      'you tell|told|call|called|ring|rang|phoned|asked|ask|joined|contacted|wrote us',
      'i guess|mean|see|think|imagine|know|understand|suppose|bet',
      'i am sure',
      'i ~2 get|understand|see|know|imagine|tell|hear ~1 that|how you|it',
      'let me',
    ],
  },
  {
    says: { weighs: -4 },
    phrases: ['do|does|did|are|is|was|were|have|has|can|could|would|will|should|may you'],
    unless: ['what|how|why|where|that|as ~1 do|are you'],
  },
  {
    says: { weighs: -4 },
    where: 'first',
    phrases: [
      'do|does|did|are|is|was|were|have|has|can|could|would|will|should|may|shall|am ~1 you|it|that|there|this|he|she|they|i|we|your|the',
      'what|how|why|where|who|when|which|whats|hows',
      'and|so|but|or ~1 do|does|did|are|is|was|were|have|has|can|could|would|will|should|may ~1 you|it|that|there|this|he|she|they|i|we|your|the',
      'tell|talk|describe|explain|give|let|try|remember|take|keep|go|look|think|imagine|call|make',
    ],
    unless: ['what|all|how|when|where|why i|we|you|he|she|they|it'],
  },
  {
    says: { weighs: -4 },
    where: 'asked',
    phrases: ['what|whats|how|why|where|who|when|which'],
    unless: [
      'what|all|how|when|where|why i|we|you|he|she|they|it',
      'about|of|on|know|see|like|is|was what|how|where|when|why',
    ],
  },
  {
    says: { weighs: -4 },
    where: 'asked',
    phrases: [
      'is|are|was|were|do|does|did|have|has|can|could|would|will ~1 you|there|it|things|anyone|anything|anybody',
    ],
    unless: ['that|this|it is|was'],
  },
  { says: { weighs: 2 }, phrases: ['you ~1 said|mentioned|told|described|talked|identified|explained|asked|called'] },
  {
    says: { weighs: -3, turn: -2 },
    phrases: [
      'you can|could|should|may|must|will|might|need|shall',
      'you ~1 have|got|need to',
      'if you|we|i',
      'tell|talk|ask me|us|you',
      'would|could|can be',
    ],
    unless: ['you ~1 tell|ask us'],
  },
  {
    says: { weighs: -4 },
    phrases: [
      'thank*|thanks|hi|hello|welcome|congratulations|bye|sorry|please|appointment|study|studies|research|guidelines',
      'good|great|nice|well job|question|idea|luck|start|done|to',
      'some|many|most|other|lot ~1 of ~1 people|folks|kids|patients',
      'that|it is ~1 great|good|okay|fine|wonderful|excellent|awesome|fantastic|cool|perfect|nice|right',
      'that|it|this ~1 sounds|looks|seems ~1 good|great|fine|reasonable|okay|fair',
      'people ~5 told|say|said',
    ],
  },
  {
    // of what was told
    says: { weighs: 1 },
    where: 'first',
    phrases: [
      'it|that|this|there|they|he|she|things is|was|are|were|has|have|had|just|really|makes|made|did|does|do|gets|feels|would|must|might',
      'not|almost|maybe|especially|even|even|like|kind|sort|very|pretty|too',
    ],
    unless: ['there is|are ~2 lot|some|many|several|different|other'],
  },
  {
    // of the account, not of the caller
    says: { weighs: -4, turn: -2 },
    phrases: [
      'your|the|this ~1 contract|bill|account|plan|policy|service|line|subscription|membership|payment|balance|card|refund|order|booking ~1 ends|end|is|was|will|has|runs|finishes|shows|started|renews',
      'last|final|next ~1 day|bill|payment|date',
      'been ~1 processed|cancelled|done|closed|set|sorted|submitted|updated|sent|completed|charged',
      'you have|got ~2 line|lines|account|accounts|balance|contract|contracts|left|policy|policies|card|cards|days|months',
      'you will|are all|set|good|done|get|receive|need',
      'there is|are|will ~3 fee|charge|balance|penalty',
      'it|that|line|account|everything is|has|have|will ~3 @ended|noted|stop|stopped|finish|gone',
      'that is|has ~1 been|done|gone|set|cancelled|closed|in|all|off|processed|fine|everything',
    ],
  },
  {
    says: { weighs: -2 },
    phrases: ['you ~1 want|like|wish|would|are|looking ~3 @end|leave'],
    unless: ['why|because ~2 you'],
  },
  {
    says: { weighs: -4 },
    where: 'whole',
    phrases: ['@ended|noted|stopped|sent|removed|gone|sorted|closed|cancelled|understood|perfect'],
  },
  {
    // a thing done, an amount, a day
    says: { weighs: -3 },
    where: 'first',
    phrases: [
      '@ended|done|removed|released|paid|frozen|held|set|sent|closing',
      'it|that|you is|are|has|was ~1 @ended|done|removed|released|paid|frozen|held|set|sent|back|off',
      'seat|line|account|plan',
    ],
  },
  { says: { weighs: -2 }, phrases: ['{date}|{money}', 'by|from|on|until|the the {number}', 'as of|from'] },
]
