import type { CallWords } from '../../core/call-words'
import { PAUSE_WORDS } from '../../core/pause-words'

/**
 * What call controls are called, from the wording of telephony products in some thirty-five languages (fewer for hold, mute, transfer).
 * One list per meaning; lists combine (an ending verb and a word for call are a hang-up), so inflections and word order need no entries.
 * `_` is a space inside a phrase, `*` any continuation. Scripts written without spaces match anywhere. Written as words() folds a label.
 * Data: the build writes it into a file, the worker reads that for a call, and each frame is told it with the call's terms.
 */
const WORDS: CallWords['words'] = {
  /** Says it alone: the handset goes down. */
  hangup:
    'hangup* hang_up* endcall* callend* auflegen raccroch* colgar cuelga* riagg* riatt* ophangen lagg_pa laeg_pa legg_pa leggja_a telefonu_kapat zaves* spusti_slus* отбои положит*_труб* повесить_труб* покласти_слух* затвори_слуш* letesz* penja* gac_may cup_may ngat_may kata_simu go_shak* 挂断 掛斷 挂机 挂电话 收线 guaduan 終話 電話を切 วางสาย',
  end: 'end ends finish drop beend* termin* finir mettre_fin finaliz* finalitz* краи encerr* deslig* beeind* verbre* avslut* afslut* lopeta* paata* katkais* beigt baigti zakoncz* rozlacz* ukonc* konca* prekin* zavrsi* прекин* заврш* заверш* закін* прекрат* inchei* befejez* bont* sonland* bitir* τερματ* tugat* аяқта* ket_thuc akhiri tamat* tapus* انهاء قطع סיום סיים پایان समाप्त काट শেষ ختم สิ้นสุด 结束 結束 終了 切る 종료 முடி* ముగించ* ljuka gorffen* amaitu* mbyll* დასრულ* ավարտ*',
  /** Ends something, by no means surely a call: counts only beside a word for call or a handset. */
  close:
    'disconnect cancel* leave release stop quit trenn* abbrechen fermer annul* quitter couper cortar fechar chiud* sluit* avbryt* luk sulje peruuta zamknij anul* zrus* zatvor* otkazi закры* отмен* сброс* скасу* затвори inchid* megse* kapat* iptal κλεισ* ακυρω* huy tutup batal* الغاء ביטול ניתוק נתק لغو रद्द ยกเลิก 取消 切断 断开 关闭 キャンセル 취소 끊 clear',
  call: 'call incall calling anruf* gesprach* telefonat* appel llamad* chamad* ligacao chiamat* gesprek oproep* samtal* opkald* anrop* puhelu* kone* zvan* skambut* polaczeni* rozmow* hovor* klic* poziv* позив* звон* вызов* разгов* виклик* дзвін* розмов* обажд* apel* convorb* hivas* arama* cagri* gorusme* κλησ* cuoc_goi panggilan telepon tawag simu trucada zeng* қоңырау* qo_ng_iro* مكالم* שיח تماس कॉल কল کال การโทร สาย 通话 通話 电话 電話 呼叫 통화 전화 dialing dialling அழைப்ப* కాల్* simtal* galwad* deia* thirrj* повик* ზარ* զանգ* vezu vezo',
  answer:
    'answer* accept* pick_up annehm* abheben beantwo* repond* decroch* respond* contestar acept* atender aceit* rispond* accett* opnemen aannemen svar* besvar* aksept* vastaa hyvaks* odbier* przyj* prij* zvedn* sprejmi odgovori prihvat* прихват* ответ* принят* взять_труб* снять_труб* відпов* прииня* отговори приеми raspund* fogad* felvesz elfogad* yanitla* cevapla* kabul* απαντ* αποδοχ* tra_loi nghe_may chap_nhan jawab terima angkat qabul_qil* الرد قبول رد_على ענה קבל پاسخ स्वीकार उत्तर รับสาย ยอมรับ 接听 接聽 接受 応答 応じる 電話に出 받기 응답 수락 take_call prendre_l_appel პასუხ*',
  decline:
    'declin* reject* refus* ablehn* abweis* rejet* rechaz* rejeit* recus* rifiut* weiger* avvis* afvis* hylkaa odrzu* odmit* odmiet* zavrn* odbij* одбиј* отклон* відхил* откажи respin* elutas* reddet* απορρ* tu_choi tolak rad_et* رفض דחה דחייה अस्वीकार ปฏิเสธ 拒 거절 거부 ignore* უარყ*',
  hold: 'hold onhold park halten en_attente retener en_espera em_espera in_attesa wacht pa_vant pa_vent pitoon wstrzym* pridrz* удерж* утрим* astept* tartas* varakoz* beklet* αναμον* giu_may tahan انتظار המתנה होल्ड พักสาย 保持 保留 보류',
  pause: 'pause pausar',
  resume:
    'resum* unhold off_hold retrieve fortsetz* reprendre reanud* retomar riprendi hervat* ateruppta genopt* gjenoppta jatka wznow obnov* возобн* резюм* віднов* reia* folytat* devam_et* συνεχ* tiep_tuc lanjut* استيناف 恢复 恢復 再開 재개',
  mute: 'mute* unmute* mic mics micro* stumm* mikro* muet silenci* mudo muto demp* tyst* lydlos wycisz* ztlum* stlm* микро* мікро* звук nemit* sessiz* sesi_kapat* σιγασ* μικρο* tat_tieng كتم השתק म्यूट ปิดเสียง ไมค์ 静音 靜音 麦克风 麥克風 ミュート マイク 음소거 마이크',
  transfer:
    'transfer* weiterleit* desviar encaminh* trasfer* doorverb* koppla viderest* overfor* siirra przeka* przelacz* prepoj* preba* преба* перевод* передач* перевести прехвър* atad* atkapcs* aktar* μεταφορ* chuyen alihkan تحويل העבר โอนสาย 转接 轉接 转移 転送 돌려주기',
  dial: 'dial redial make_a_call make_call start_call place_call new_call audio_call anrufen appeler llamar ligar chiama bellen soita zadzwo* позвон* اتصل 拨打 発信',
  /** Of a call, yet not its end: its recording, log, date, reason, the chat beside it; and past calls. */
  not: 'chat* rate rates cause causes date* time* reason* survey* schedul* meeting session* history stats settings log logs list report* export* record* screen* account* order* job* end_of wrapup wrap_up note* flow* edit* filter* datum* fecha data* дата* aufnahm* aufzeich* grabac* gravac* enregist* opname* nagr* запис* чат* sitzung* sesion sessao seance beendete* завершенн* finalizadas encerradas terminees kayit* دردشة تسجيل צאט 聊天 会话 日期 录音 錄音 記錄 记录 チャット 日付 録音 채팅 녹음',
  /** Panels in which call words speak of something else. */
  elsewhere:
    'ivr workflow* editor node* roll attendance athlet* atlet* student* alun* eleve* presenca* game* quiz wallet report*',
  /** Ends or moves somebody else's line. */
  other:
    'participant* resource* member* third_party conferen* konferen* конферен* channel* monitor* supervis* eavesdrop* kick kill ext extension* operator_panel 会议 会議 회의',
}

/**
 * Bare icon paths by the first eight digits of `d`. Looked up in Material, MDI, Font Awesome 5–7, Lucide, Feather, Bootstrap, Heroicons,
 * Phosphor, Tabler, Remix and Ionicons: of their 150,000 paths only one other (a head that coughs) begins like these.
 */
const ICONS: CallWords['icons'] = {
  down: '10113914 10681331 11146164 12774673 12910498 12916031 13782227 14352955 14521735 14541737 14634983 15223227 15753751 16417172 17341454 18591052 18591223 20222525 22892467 23159901 23439872 23628161 23628177 23711167 26823814 36816073 45115482 47613582 53524994 53933462 56931931 58311416',
  handset:
    '13832165 16022515 16492467 17381079 18855111 19174788 19231526 20155188 21164219 22169232 22237158 22415484 22567508 23188175 31546527 34712467 35182578 36541328 38557286 49342461 49739361 54425251 65450689 66210791 66210798 90775711',
  microphone: '10849066 12125501 15934533 17169577 17635253 19102770 19111705 19111912 19201390 94861060',
}

/** What icons are called by class, file name, symbol or ligature, in words as words() splits them. */
const ICON_NAMES: CallWords['iconNames'] = {
  handset: ' (tele)?phone | call | handset | tel |☎|📞|✆|📲',
  down: ' (off|slash|ended|end|hang|down|disabled|disconnect|x|xmark|times|cross|close|remove|reject|decline|red) ',
  pastOrOther: ' (missed|log|list|history|book|forward|paused?|plus|add|settings|incoming|outgoing|message) ',
}

const ICON_MEANINGS: CallWords['iconMeanings'] = [
  [' hang ?up | guaduan |📵', 'hang-up', 2],
  [' (mic|microphone|mute|unmute) |🔇|🎤|🎙', 'mute', 1.5],
  [' (transfer|forward|forwarded|random|share|exchange|reply|shuffle) ', 'transfer', 1.2],
  [' paused? |⏸', 'hold', 1.2],
  [' (play|resume) |▶', 'resume', 1.2],
  [' (stop|power|exit|xmark|times|cross|close|x|ban|decline|reject) |⏹|⛔|🔴|❌|✖', 'hang-up', 0.5],
]

/** Whole lines as call panels show them, in lower case and without a stop at the end. The order decides: "transfer completed" before "transfer". */
const STATES: CallWords['states'] = [
  [
    'ringing',
    '^(calling|dialing|dialling|ringing|connecting|placing call|outgoing call)( .*)?$|^(es klingelt|wählt|ruft an|anruf wird aufgebaut|wird verbunden)$|^(appel en cours|numérotation|sonnerie)$|^(llamando|marcando)( .*)?$|^(chiamata in corso|squilla)$|^(chamando|discando)( .*)?$|^(bellen|gaat over|kiezen)$|^(ringer( op)?|soittaa|dzwoni|łączenie|вызов|набор|соединение)$|^(呼び出し中|発信中|呼叫中|拨号中|正在呼叫)$',
  ],
  [
    'ended',
    '^(call )?(ended|disconnected|finished|completed|terminated)$|^(anruf|gespräch) beendet$|^appel terminé$|^llamada (finalizada|terminada)$|^chiamata terminata$|^chamada (encerrada|terminada)$|^gesprek beëindigd$|^wrap[- ]?up$|^after[- ]call( work)?$|通話終了|通话结束',
  ],
  ['transferred', '^(call )?transferred( to .*)?$|^transfer (complete|completed|done)$|^weitergeleitet$|^transféré$'],
  ['transferring', '^transferring|^(consult|warm transfer|talking to)\\b|^weiterleitung|^transfert en cours'],
  [
    'held',
    '^(call |caller )?(is )?(on|in) hold$|^(held|parked)$|^gehalten$|^en (attente|espera)$|^em espera$|^in (attesa|de wacht)$|^(保留中|保持中)$',
  ],
  [
    'connected',
    '^(connected|in call|on call|in a call|on a call|active( call)?|talking|live|call in progress|current call)$|^verbunden$|^im gespräch$|^en (ligne|communication|llamada)$|^conectad[oa]$|^in (linea|gesprek|chiamata)$|^em chamada$|^通話中$|^通话中$',
  ],
]

export const CALL_WORDS: CallWords = {
  words: WORDS,
  icons: ICONS,
  iconNames: ICON_NAMES,
  iconMeanings: ICON_MEANINGS,
  states: STATES,
  card: PAUSE_WORDS,
}
