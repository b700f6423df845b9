/** What news counts, in eight languages. Data. */

/** Something counted or measured, and its words in all languages, in the notation of terms. */
export interface CountedThing {
  /** English, in the singular; what a figure's display ends with. */
  readonly unit: string;
  /** In "How many …?"; null where the thing alone makes no question. */
  readonly plural: string | null;
  /** Words by language. */
  readonly nouns: Readonly<Record<string, string>>;
}

const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'ko'] as const;

/** A thing from one line: unit, plural, and its words in each of the languages, parted by slashes. */
function thing(line: string): CountedThing {
  const [unit = '', plural = '', ...words] = line.split(' / ');
  const nouns = Object.fromEntries(
    LANGUAGES.map((language, i) => [language, words[i] ?? '']).filter(([, term]) => term !== ''),
  );
  return { unit, plural: plural === '-' ? null : plural, nouns };
}

/** People of whom nothing more is said: what befell them makes the question. */
export const PEOPLE: CountedThing = thing(
  'person / - / people|persons|men|women|children|residents|inhabitants|civilians|villagers|townspeople|locals|victims|others / persona*|hombres|mujeres|niños|vecinos|habitantes|civiles / personne*|hommes|femmes|enfants|habitants|civils|riverains / ' +
    'Mensch*|Person*|Männer|Frauen|Kinder*|Bewohner*|Einwohner*|Anwohner* / persone|persona|uomini|donne|bambini|abitanti|residenti|civili / pessoas|pessoa|homens|mulheres|crianças|moradores|habitantes|civis / ' +
    'человек*|люд*|жител*|мужчин*|женщин*|дет* / 명|사람|주민',
);

/** Things that are counted, and what is measured. */
export const THINGS: readonly CountedThing[] = [
  'runner / runners / runner*|participants|entrants|athletes / corredor*|participantes|atletas / coureur*|coureuses|participants|athlètes / Läufer*|Läuferinnen|Teilnehmer*|Sportler* / corridori|podisti|partecipanti|atleti / corredor*|participantes|atletas / бегун*|участник*|спортсмен* / 참가자|선수|주자',
  'spectator / spectators / spectator*|fans|onlookers|festival-goers / espectador*|aficionados / spectat*|festivaliers / Zuschauer*|Fans|Schaulustige* / spettator*|tifosi / espectador*|adeptos|torcedores / зрител*|болельщик* / 관중|관객',
  'visitor / visitors / visitor*|tourists|guests / visitantes|turistas|invitados / visiteur*|touristes|invités / Besucher*|Touristen|Gäste* / visitator*|turisti|ospiti / visitantes|turistas|convidados / посетител*|турист*|гост* / 관람객|방문객|관광객',
  'soldier / soldiers / soldier*|troops / soldados|militares|efectivos / soldats|militaires / Soldat* / soldati|militari / soldados|militares / солдат*|военнослужащ* / 군인|병사|장병',
  'police-officer / police officers / police officer*|officers|policemen / policías|agentes / policiers|gendarmes / Polizist*|Beamt* / poliziotti|agenti / policiais|polícias|agentes / полицейск* / 경찰관',
  'firefighter / firefighters / firefighter*|firemen / bomberos / pompiers|sapeurs-pompiers / Feuerwehrleute*|Feuerwehrmänner* / vigili del fuoco|pompieri / bombeiros / пожарн* / 소방관|소방대원',
  'rescuer / rescuers / rescuer*|rescue workers|helpers / rescatistas|socorristas / secouristes|sauveteurs / Helfer*|Rettungskräfte*|Einsatzkräfte* / soccorritori / socorristas|resgatistas / спасател* / 구조대원|구급대원',
  'volunteer / volunteers / volunteer* / voluntari* / bénévoles|volontaires / Freiwillige*|Ehrenamtliche* / volontari / voluntári* / волонтер*|добровольц* / 자원봉사자',
  'worker / workers / worker*|employees|staff / trabajador*|empleados / ouvriers|salariés|employés|travailleurs / Arbeiter*|Beschäftigte*|Mitarbeiter* / lavorator*|operai|dipendenti / trabalhador*|funcionários|operários / рабоч*|сотрудник*|работник* / 직원|근로자|노동자',
  'passenger / passengers / passenger*|commuters|travellers / pasajeros|viajeros / passagers|voyageurs / Passagier*|Fahrgäste*|Reisende* / passeggeri|viaggiatori / passageiros / пассажир* / 승객',
  'customer / customers / customer*|clients / clientes / clients|clientes / Kund* / clienti / clientes / клиент*|покупател* / 고객',
  'voter / voters / voter* / votantes|electores / électeurs / Wähler*|Wahlberechtigte* / elettori|votanti / eleitores / избирател* / 유권자',
  'vote / votes / vote*|ballots / votos|sufragios / voix|suffrages / Stimme* / voti / votos / голос* / 표',
  'seat / seats / seat* / escaños|diputados / sièges / Sitz*|Mandat* / seggi / assentos|cadeiras / мандат*|мест / 의석',
  'house / houses / house*|homes|buildings / casas|viviendas|edificios / maisons|bâtiments|logements / Häuser*|Haus|Gebäude*|Wohnhäuser* / case|abitazioni|edifici / casas|edifícios|moradias / дом*|здани* / 채|가옥|건물',
  'flat / flats / flat*|apartment* / pisos|apartamentos / appartements|logements / Wohnung* / appartamenti / apartamentos / квартир* / 아파트|가구',
  'household / households / household* / hogares / foyers|ménages / Haushalt* / famiglie|utenze / lares|domicílios|famílias / семе*|домохозяйств* / 가구|세대',
  'tent / tents / tent* / tiendas de campaña|carpas / tentes / Zelt* / tende / tendas|barracas / палат* / 텐트',
  'train / trains / train* / trenes / trains / Zug|Züge* / treni / comboios|trens / поезд* / 열차',
  'carriage / carriages / carriage*|coaches|wagon* / vagones / wagons|voitures / Waggon*|Wagen / vagoni|carrozze / vagões|carruagens / вагон* / 객차',
  'flight / flights / flight* / vuelos / vols / Flug|Flüge* / voli / voos / рейс* / 항공편',
  'ship / ships / ship*|boats|vessels|ferries / barcos|buques|ferris / navires|bateaux|ferries / Schiff*|Boot*|Fähre* / navi|barche|traghetti / navios|barcos|balsas / корабл*|судо*|судов|паром* / 척|선박',
  'vehicle / vehicles / vehicle*|cars|trucks|fire engines|buses / vehículos|coches|camiones|autobuses / véhicules|voitures|camions|bus / Fahrzeug*|Auto*|Busse* / veicoli|auto|camion|autobus / veículos|carros|camiões|ônibus / машин*|автомобил*|автобус* / 대|차량|소방차',
  'plane / aircraft / aircraft|planes|helicopter* / aviones|helicópteros / avions|hélicoptères / Flugzeug*|Hubschrauber* / aerei|elicotteri / aviões|helicópteros / самолет*|самолёт*|вертолет*|вертолёт* / 헬기|항공기',
  'dog / dogs / dog*|rescue dogs / perros / chiens / Hund*|Spürhund*|Rettungshund* / cani / cães / собак* / 마리',
  'mine / mines / mine* / minas / mines / Mine* / mine / minas / мин / 지뢰|기뢰',
  'port / ports / port* / puertos / ports / Häfen|Hafen / porti / portos / порт* / 항구',
  'concert / concerts / concert*|shows / conciertos / concerts / Konzert* / concerti / concertos|shows / концерт* / 공연',
  'stage / stages / stage* / escenarios / scènes / Bühne* / palchi / palcos / сцен* / 무대',
  'count / counts / count|counts|charges / cargos|delitos / chefs d’accusation / Anklagepunkt*|Fälle* / capi d’accusa / acusações / пункт*|эпизод* / 혐의',
  'witness / witnesses / witness* / testigos / témoins / Zeug* / testimoni / testemunhas / свидетел* / 증인',
  'goal / goals / goal* / goles / buts / Tor|Tore* / gol|reti / gols|golos / гол|гола|голов / 골',
  'point / points / point* / puntos / points / Punkt* / punti / pontos / очк*|балл* / 점',
  'country / countries / countr*|nations / países / pays / Land|Länder*|Nationen / paesi / países / стран* / 개국',
  'school / schools / school* / escuelas|colegios / écoles / Schule* / scuole / escolas / школ* / 학교',
  'shop / shops / shop*|stores|stalls / tiendas|locales / magasins|commerces / Geschäft*|Läden / negozi / lojas / магазин* / 점포|가게',
  'polling-station / polling stations / polling station* / centros de votación|mesas / bureaux de vote / Wahllokal* / seggi / seções / участк* / 투표소',
  'job / jobs / job* / empleos|puestos de trabajo / emplois|postes / Arbeitsplätze*|Stelle* / posti di lavoro / empregos / рабочих мест / 일자리',
  'yellow-card / yellow cards / yellow card*|booking* / tarjetas amarillas|amarillas / cartons jaunes / gelbe Karten|Gelbe Karten / cartellini gialli|ammonizioni / cartões amarelos / желтых карточ*|жёлтых карточ* / 경고',
  'red-card / red cards / red card*|sendings-off / tarjetas rojas|rojas|expulsiones / cartons rouges / rote Karten|Rote Karten|Platzverweise* / cartellini rossi|espulsioni / cartões vermelhos / красных карточ*|красные карточ* / 퇴장',
  'line / lines / lines|routes / líneas / lignes / Linie* / linee / linhas / линий|линии|маршрут* / 노선',
  'page / pages / page* / páginas|folios / pages / Seite* / pagine / páginas / страниц* / 쪽|페이지',
  'day-of-trial / days of trial / days of hearings|trial days / jornadas de juicio|sesiones / jours d’audience|jours de procès / Verhandlungstag*|Prozesstag* / udienze / audiências|sessões / заседани* / 차례 공판',
  'bed / beds / bed|beds / camas / lits / Bett*|Feldbett* / letti|brande / camas|leitos / кроват*|коек|койки / 병상|침대',
  'tonne / tonnes / tonne*|tons / tonelada* / tonnes / Tonne* / tonnellate / tonelada* / тонн* / 톤',
  'hectare / hectares / hectare* / hectárea* / hectares / Hektar* / ettari / hectare* / гектар* / 헥타르',
  'kilometre / kilometres / kilomet*|km / kilómetro*|km / kilomètre*|km / Kilometer*|km / chilometri|km / quilômetro*|quilómetro*|km / километр*|км / 킬로미터|km',
  'metre / metres / metre*|meter* / metro|metros / mètre* / Meter* / metri|metro / metro|metros / метр* / 미터',
  'percent / per cent / per cent|percent / por ciento|por cien / pour cent / Prozent* / per cento / por cento / процент* / 퍼센트',
  'dollar / dollars / dollar* / dólar* / dollar* / Dollar* / dollari / dólar* / доллар* / 달러',
  'euro / euros / euro* / euro* / euro* / Euro* / euro / euro* / евро / 유로',
  'pound / pounds / pounds|pound / libras / livres / Pfund / sterline / libras / фунт* / 파운드',
  'rouble / roubles / rouble*|ruble* / rublos / roubles / Rubel* / rubli / rublos / рубл* / 루블',
  'won / won / won / wones / wons / Won / won / won / вон / 원',
].map(thing);

/** Where people live, and who pays for the power there: one to those who count what a storm cut off. */
export const HOMES: CountedThing = thing(
  'home / homes / homes|households|properties|customers|premises / hogares|viviendas|casas|clientes|usuarios|abonados / foyers|maisons|logements|clients|abonnés / ' +
    'Haushalt*|Häuser*|Kunden|Wohnungen / case|abitazioni|famiglie|utenze|utenti|clienti / casas|lares|clientes|famílias|consumidores / дом*|домохозяйств*|семе*|абонент* / 가구|세대',
);

/** Units that are money. */
export const MONEY = new Set(['dollar', 'euro', 'pound', 'rouble', 'won']);
/** Units of measure: what is measured, the sentence says. */
export const MEASURES = new Set(['percent', 'tonne', 'hectare', 'kilometre', 'metre', 'point']);

/** What befell people or their homes, or what was done with money: it makes the question, and its words are its cues. */
export interface CountedState {
  readonly id: string;
  readonly of: 'people' | 'money' | 'homes';
  /** The question by language; English always. */
  readonly text: Readonly<Record<string, string>> & { readonly en: string };
  readonly words: Readonly<Record<string, string>>;
  /** A running total. */
  readonly cumulative: boolean;
}

function state(
  of: CountedState['of'],
  id: string,
  cumulative: boolean,
  texts: string,
  words: string,
): CountedState {
  const byLanguage = (line: string) =>
    Object.fromEntries(line.split(' / ').map((part, i) => [LANGUAGES[i] ?? 'en', part]));
  const text = byLanguage(texts);
  return { id, of, cumulative, text: { ...text, en: text['en'] ?? id }, words: byLanguage(words) };
}

/** The states that are asked for in all languages, the most telling first. */
export const STATES: readonly CountedState[] = [
  state(
    'people',
    'killed',
    true,
    'How many people were killed? / ¿Cuántas personas murieron? / Combien de personnes ont été tuées ? / Wie viele Menschen kamen ums Leben? / Quante persone sono morte? / Quantas pessoas morreram? / Сколько человек погибли? / 몇 명이 숨졌나?',
    'kill*|dead|die|died|dies|dying|death*|deadly|lives|lost their lives|bodies|fatalit*|drowned / muert*|murió|murieron|mueren|fallec*|perdieron la vida|víctimas mortales|cadáveres|ahogad* / mort*|mouru*|tué*|décès|décéd*|perdu la vie|victimes|noyé* / tot|tote*|getötet*|starb*|gestorben|Leben|Todesopfer*|Leichen|ertrank*|ertrunken / mort*|uccis*|decedut*|vittime / mort*|morr*|mortais|vítimas / погиб*|умер*|мертв*|смерт*|убит* / 숨지|숨져|숨졌|숨진|사망|목숨',
  ),
  state(
    'people',
    'injured',
    true,
    'How many people were injured? / ¿Cuántas personas resultaron heridas? / Combien de personnes ont été blessées ? / Wie viele Menschen wurden verletzt? / Quante persone sono rimaste ferite? / Quantas pessoas ficaram feridas? / Сколько человек пострадали? / 몇 명이 다쳤나?',
    'injur*|wound*|hurt|casualt* / herid*|lesionad* / bless* / verletzt*|Verletzte*|verwundet* / ferit* / ferid* / ранен*|пострада*|травм* / 다치|다쳐|다쳤|다친|부상',
  ),
  state(
    'people',
    'missing',
    false,
    'How many people are missing? / ¿Cuántas personas están desaparecidas? / Combien de personnes sont portées disparues ? / Wie viele Menschen werden vermisst? / Quante persone sono disperse? / Quantas pessoas estão desaparecidas? / Сколько человек пропали без вести? / 몇 명이 실종됐나?',
    'missing|unaccounted / desaparecid* / disparu*|portés disparus / vermisst*|Vermisste* / dispers*|scompars* / desaparecid* / пропал*|пропавш* / 실종',
  ),
  state(
    'people',
    'evacuated',
    true,
    'How many people were evacuated? / ¿Cuántas personas fueron evacuadas? / Combien de personnes ont été évacuées ? / Wie viele Menschen wurden in Sicherheit gebracht? / Quante persone sono state evacuate? / Quantas pessoas foram retiradas? / Сколько человек эвакуированы? / 몇 명이 대피했나?',
    'evacuat*|left their homes|leave their homes|from their homes|out of their homes|flee|flees|fled|fleeing|displaced|to safety|forced to leave|moved out / evacu*|desplazad*|desaloj*|a salvo|abandonar sus casas|dejar sus casas / évacu*|déplacé*|à l’abri|quitter leur|quitté leur / evakuiert*|Sicherheit|evakuieren|Evakuierung*|Häuser verlassen|Wohnungen verlassen|aus ihren Häusern|aus ihren Wohnungen / evacuat*|evacuazion*|sfollat*|al sicuro|lasciare le|lasciato le / evacua*|retirad*|desalojad*|deslocad*|em segurança|deixar as casas|deixaram as casas / эвакуир*|эвакуац*|отселен*|вывезен*|вывезли|переселен* / 대피|이재민|피신',
  ),
  state(
    'people',
    'arrested',
    false,
    'How many people were arrested? / ¿Cuántas personas fueron detenidas? / Combien de personnes ont été interpellées ? / Wie viele Menschen wurden festgenommen? / Quante persone sono state arrestate? / Quantas pessoas foram detidas? / Сколько человек задержаны? / 몇 명이 체포됐나?',
    'arrest*|detain*|detention*|custody / deten*|detuv*|arrest* / interpell*|arrêt*|garde à vue / festgenommen|Festnahme*|verhaftet* / arrest*|ferm* / detid*|detev*|detiv*|presos|presas|deten* / задержа*|арест* / 체포|연행|구속',
  ),
  state(
    'people',
    'rescued',
    false,
    'How many people were rescued? / ¿Cuántas personas fueron rescatadas? / Combien de personnes ont été secourues ? / Wie viele Menschen wurden gerettet? / Quante persone sono state salvate? / Quantas pessoas foram resgatadas? / Сколько человек спасены? / 몇 명이 구조됐나?',
    'rescued|pulled from|saved / rescatad*|salvad* / secouru*|sauvé* / gerettet*|geborgen* / salvat*|soccors*|estratt* / resgatad*|salv* / спасен*|спасли / 구조됐|구조된|구출',
  ),
  state(
    'people',
    'treated',
    false,
    'How many people were treated? / ¿Cuántas personas fueron atendidas? / Combien de personnes ont été soignées ? / Wie viele Menschen wurden behandelt? / Quante persone sono state curate? / Quantas pessoas foram atendidas? / Скольким людям оказали помощь? / 몇 명이 치료를 받았나?',
    'treated|looked after|medics / atendid* / soigné*|soign*|pris en charge / behandelt*|versorgt* / curat*|soccors*|assistit* / atendid*|socorrid* / помощь|осмотре* / 치료',
  ),
  state(
    'people',
    'in-hospital',
    false,
    'How many people were taken to hospital? / ¿Cuántas personas fueron hospitalizadas? / Combien de personnes ont été hospitalisées ? / Wie viele Menschen kamen ins Krankenhaus? / Quante persone sono state ricoverate? / Quantas pessoas foram hospitalizadas? / Сколько человек доставлены в больницу? / 몇 명이 병원으로 옮겨졌나?',
    'hospital*|hospitalised|hospitalized / hospital* / hospital*|hôpital|hôpitaux / Krankenhaus|Krankenhäuser*|Klinik* / ospedale|ricover* / hospital* / госпитализ*|больниц* / 병원',
  ),
  state(
    'people',
    'eligible',
    false,
    'How many people could vote? / ¿Cuántas personas podían votar? / Combien de personnes pouvaient voter ? / Wie viele Menschen waren wahlberechtigt? / Quante persone potevano votare? / Quantas pessoas podiam votar? / Сколько человек имели право голоса? / 유권자는 몇 명인가?',
    'eligible|entitled / censo|derecho a voto|llamados / inscrits|appelés aux urnes / wahlberechtigt*|stimmberechtigt* / aventi diritto|chiamati / aptos|recenseados|inscritos / право голоса|избирател* / 유권자',
  ),
  state(
    'homes',
    'without-power',
    false,
    'How many homes were without power? / ¿Cuántos hogares se quedaron sin luz? / Combien de foyers ont été privés d’électricité ? / Wie viele Haushalte waren ohne Strom? / Quante case sono rimaste senza corrente? / Quantas casas ficaram sem luz? / Сколько домов остались без света? / 몇 가구가 정전됐나?',
    'power|electricity|blackout*|outage*|cut off / sin luz|sin electricidad|sin suministro|apagón|apagones|eléctric* / électricité|courant / Strom|Stromausfall*|Stromausfälle* / corrente|elettricità|blackout|senza luce / sem luz|energia|eletricidade|apagão / света|электричеств*|обесточ*|электроэнерги* / 정전|전기|단전',
  ),
  state(
    'money',
    'damage',
    false,
    'How much damage was done? / ¿A cuánto ascienden los daños? / À combien se montent les dégâts ? / Wie hoch ist der Schaden? / A quanto ammontano i danni? / De quanto são os danos? / Каков ущерб? / 피해액은 얼마인가?',
    'damage*|losses|loss / daños|pérdidas / dégâts|dommages|pertes / Schaden*|Schäden*|Verlust* / dann*|perdite / danos|prejuízo*|perdas / ущерб*|убытк* / 피해|손해|손실',
  ),
  state(
    'money',
    'raised',
    false,
    'How much money was raised? / ¿Cuánto dinero se recaudó? / Combien d’argent a été récolté ? / Wie viel Geld kam zusammen? / Quanto denaro è stato raccolto? / Quanto dinheiro foi arrecadado? / Сколько денег собрали? / 얼마가 모였나?',
    'raised|donat*|charity / recaud*|donac*|donaron / récolt*|dons|collect* / gespendet*|Spende*|gesammelt / raccolt*|donazion*|donat* / arrecad*|doaç* / собра*|пожертв* / 기부|모금|성금',
  ),
  state(
    'money',
    'compensation',
    false,
    'How much compensation is paid? / ¿Cuánto se paga de indemnización? / Quelle indemnité est versée ? / Wie hoch ist die Entschädigung? / A quanto ammonta il risarcimento? / Qual é a indemnização? / Какую компенсацию выплатят? / 보상금은 얼마인가?',
    'compensat*|each family|each household / indemni*|cada familia / indemni*|chaque famille / Entschädigung*|jede Familie / risarci*|indenniz*|ogni famiglia / indeniz*|indemniz*|cada família / компенсац*|выплат*|каждой семье / 보상|배상|위로금',
  ),
  state(
    'money',
    'cost',
    false,
    'How much does it cost? / ¿Cuánto cuesta? / Combien cela coûte-t-il ? / Wie viel kostet es? / Quanto costa? / Quanto custa? / Сколько это стоит? / 비용은 얼마인가?',
    'cost*|price|budget|worth / cuesta*|costo|coste*|costar*|presupuesto|valor* / coût*|budget|prix|vaut / kostet*|Kosten|kosten|Budget|nötig|wert / cost*|bilancio|budget|valore / custo*|custa*|orçamento|valor / стоит|стоимост*|стоил*|бюджет* / 비용|예산|규모',
  ),
];
