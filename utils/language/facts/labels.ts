import type { KnownField } from '../../core/caller-field'
import { wordPattern, words } from '../word-lists'

/**
 * What the labels of records and forms ask for, in some fifteen languages, written as words() folds them. The order decides where
 * words overlap: "customer number" is an account before "customer" is a name.
 */
const ASKING: readonly (readonly [KnownField, string])[] = [
  [
    'email',
    'email* e_mail* mail courriel correo correio_el* posta_el* эл_почт* почта e_post epost eposta e_posta sahkoposti* メール* 邮箱 邮件 이메일',
  ],
  [
    'last-contact',
    'last_contact* last_interaction last_call* last_activity letzter_kontakt letzter_anruf dernier_contact dernier_appel ultimo_contacto ultimo_contato ultimo_contatto laatste_contact ostatni_kontakt последн* senaste_kontakt son_gorusme 前回 最終応対 最終連絡 上次联系',
  ],
  [
    'open-issue',
    'open_issue* open_ticket* open_case* open_fault* open_request* open_complaint* active_case* offene_* storung* ticket_ouvert inciden* reclam* sinistre* segnalazion* openstaand* storing* klacht* zgloszeni* открыт* обращени* жалоб* arende* sikayet* 未解決 対応中 未处理 미해결',
  ],
  [
    'tenure',
    'customer_since client_since member_since tenure contract_start kunde_seit kundin_seit mitglied_seit vertragsbeginn client_depuis cliente_desde socio_desde cliente_dal klant_sinds klient_od клиент_с kund_sedan musteri_olma 契約開始 利用開始 入会 客户自 가입일',
  ],
  [
    'company',
    'company organi* org account_name accounts employer business_name firma firmenname unternehmen societe entreprise raison_sociale empresa razon_social azienda societa ragione_sociale bedrijf* компания организация foretag sirket yritys 会社 法人 企業 公司 회사',
  ],
  [
    'account',
    'account customer_n* customer_id customer_ref* client_n* client_id member_n* member_id membership_n* subscriber_n* contract_n* policy_n* patient_id patient_n* kundennummer kunden_nr kdnr vertragsnummer versicherungsnummer n_client n_de_client* numero_client* numero_de_client* numero_de_contrat n_contrat ref_client n_o_de_cliente numero_de_cuenta* codigo_d*_cliente numero_do_cliente matricula codice_cliente klantn* numer_klienta лицевои_счет номер_договора kundnummer musteri_n* asiakasnumero kundenummer abone_n* cislo_zakaznika お客様番号 顧客番号 会員番号 契約番号 客户编号 会员号 고객번호',
  ],
  [
    'phone',
    'phone* telephone* tel mobil* cell contact_number telefo* rufnummer handy festnetz* portable movil celular telemovel cellular* mobiel* gsm komorkowy телефон* мобильн* puhelin 電話 携帯 电话 手机 전화 휴대',
  ],
  [
    'postcode',
    'postcode post_code postal_code zip zipcode plz postleitzahl code_postal cp c_p codigo_postal cep cap kod_pocztowy индекс postnummer posta_kodu postinumero psc 郵便番号 邮编 우편번호',
  ],
  [
    'birthdate',
    'date_of_birth birth_date birthdate dob birthday geburtsdatum geburtstag date_de_naissance fecha_de_nacimiento data_de_nascimento data_di_nascita geboortedatum data_urodzenia дата_рождения fodelsedatum dogum_tarihi 生年月日 出生日期',
  ],
  [
    'plan',
    'plan package tarif* subscription tier membership vertrag paket forfait formule offre plano pacote offerta pacchetto piano abonnem* pakket taryfa тариф* プラン 套餐 요금제',
  ],
  [
    'address',
    'address street adresse anschrift strasse direccion domicilio endereco morada indirizzo adres straat адрес adress 住所 地址 주소',
  ],
]

/** A name is asked for by the whole label, or by a phrase: "product name" is none. */
const NAME =
  'full_name customer_name contact_name client_name caller_name patient_name name_of_customer nombre_y_apellidos nombre_completo nome_completo nome_e_cognome nom_de_l_assure* nom_complet nom_et_prenom vor_und_nachname imie_i_nazwisko ad_soyad jmeno_a_prijmeni фио 氏名 名前 姓名 성명'
const NAME_ALONE =
  'name customer client caller contact patient guest subscriber member policyholder insured kunde kundin kundenname nom client* assure* nombre cliente titular nome assinante utente intestatario naam klant klient имя клиент абонент navn namn kund isim nimi jmeno 顧客 お客様 客户 이름'
const FIRST =
  'first_name given_name forename vorname prenom primer_nombre primeiro_nome voornaam imie fornamn etunimi ad'
const LAST =
  'last_name surname family_name nachname nom_de_famille apellido* sobrenome apelido cognome achternaam nazwisko фамилия efternamn sukunimi soyad*'

/** The agent's, a colleague's, or a machine's: never the caller's. */
const NOT_THEIRS =
  'owner assigned_to agent assignee representative rep manager created_by modified_by updated_by operator user username fax sachbearbeiter* betreuer* zustandig* benutzer conseiller* gestionnaire gestor* operador* asesor* agente atendente responsa* operatore consulente medewerker behandelaar opiekun ответственн* оператор менеджер 担当 オペレーター'

/** Never read, never kept, whatever stands beside it. */
const SECRET =
  'password pass pin passphrase passcode security secret cvv cvc card iban bank debit ssn social_security national_id government passport tax* kennwort passwort geheim* sicherheits* karte ausweis* steuer* mot_de_passe secret* securite carte contrasena clave pregunta tarjeta dni nif nie senha cartao cpf cnpj rg codice_fiscale carta wachtwoord bsn haslo pesel пароль кодовое паспорт* карт* снилс инн 暗証 秘密 パスワード マイナンバー カード 密码 身份证 비밀번호'

const compiled = ASKING.map(([field, list]) => [field, wordPattern(list)] as const)
const whole = wordPattern(NAME)
const [alone, first, last] = [wordPattern(NAME_ALONE), wordPattern(FIRST), wordPattern(LAST)]
const [notTheirs, secret] = [wordPattern(NOT_THEIRS), wordPattern(SECRET)]

export type Asked = KnownField | 'first-name' | 'last-name' | 'secret' | 'somebody-else'

const GENERIC = wordPattern('number no nr id address adresse nummer numero code')

/** A label where a value is looked for: the head of another column. "Acme Company" is none. */
export function isLabel(text: string): boolean {
  const rest = (left: string, pattern: RegExp) => left.replace(pattern, ' ').replace(/\s+/g, ' ')
  const said = rest(words(text), GENERIC)
  return [...compiled.map(([, pattern]) => pattern), whole, alone].some(
    (pattern) => pattern.test(said) && rest(said, pattern).trim() === '',
  )
}

/** What a label asks for; `undefined` for anything that is no caller fact. */
export function askedBy(label: string): Asked | undefined {
  const said = words(label.replace(/〒/g, ' postcode ').replace(/[№#º°]/g, ' n '))
  if (secret.test(said)) return 'secret'
  if (notTheirs.test(said)) return 'somebody-else'
  if (whole.test(said)) return 'name'
  if (first.test(said) || said === ' 名 ') return 'first-name'
  if (last.test(said) || said === ' 姓 ') return 'last-name'
  const isAlone = alone.test(said) && said.replace(alone, '').trim() === ''
  return compiled.find(([, pattern]) => pattern.test(said))?.[0] ?? (isAlone ? 'name' : undefined)
}
