import { fold } from '../../text/fold';
import { wordSet } from '../../text/word-set';

/** Words that tell names, and their kinds. Data; folded; all languages at once where a word of one is none of another. */

const folded = (...lists: string[]) => wordSet(fold(lists.join(' ')).folded.replace(/\s+/g, ' '));

/** Titles and offices before a person's name. */
export const TITLES = folded(
  'president vice-president mr mrs ms miss dr sir lord lady dame king queen prince princess pope bishop archbishop cardinal rabbi imam reverend father sister',
  'minister premier chancellor mayor mayoress governor senator congressman congresswoman representative judge justice magistrate prosecutor general colonel major',
  'captain lieutenant sergeant officer inspector superintendent chief director chairman chairwoman chair spokesman spokeswoman spokesperson professor prof coach',
  'manager secretary ambassador envoy commissioner councillor councilor alderman doctor leader adviser advisor sheriff marshal dictator ceo',
  'prasident prasidentin herr frau kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin burgermeister burgermeisterin oberburgermeister oberburgermeisterin',
  'vorstand vorstandin vorstandschef sprecher sprecherin polizeisprecher polizeisprecherin chef chefin leiter leiterin trainer trainerin konig konigin prinz prinzessin papst bischof richter richterin',
  'staatsanwalt staatsanwaltin landrat landratin ministerprasident ministerprasidentin aussenminister aussenministerin innenminister innenministerin',
  'verteidiger verteidigerin anwalt anwaltin rechtsanwalt rechtsanwaltin feuerwehrchef feuerwehrsprecher einsatzleiter einsatzleiterin veranstalter veranstalterin vorsitzende vorsitzender geschaftsfuhrer geschaftsfuhrerin',
  'presidente presidenta senor senora don dona sr sra alcalde alcaldesa ministro ministra gobernador gobernadora rey reina papa obispo juez jueza portavoz',
  'directora capitan profesor profesora entrenador entrenadora secretario secretaria concejal concejala vocero vocera fiscal',
  'presidente presidente m mme mlle maire ministre gouverneur roi reine pape eveque juge procureur procureure porte-parole directeur directrice capitaine professeur',
  'entraineur prefet prefete depute deputee',
  'signor signora sindaco sindaca governatore re regina vescovo giudice portavoce direttore direttrice generale capitano professore professoressa allenatore segretario prefetto assessore',
  'senhor senhora prefeito prefeita governador governadora rei rainha bispo juiz juiza diretor diretora capitao professora treinador vereador',
  'президент президента президенту президентом мэр мэра мэру мэром министр министра министру министром премьер губернатор губернатора губернатору губернатором король папа судья генерал капитан',
  'профессор тренер секретарь директор директора глава главы пресс-секретарь представитель господин госпожа председатель лидер лидера',
);

/** What ends a title that the list does not have: "Landesinnenminister", "Stadtsprecherin". */
export const TITLE_ENDING =
  /(?:minister(?:in|s)?|sprecher(?:in|s)?|prasident(?:in|en)?|meister(?:in|s)?|leiter(?:in|s)?|chef(?:in|s)?|trainer(?:in|s)?|direktor(?:in|s)?|fuhrer(?:in|s)?)$/;

/** Titles behind a name in Korean. */
export const KOREAN_TITLES = [
  '국무위원장',
  '위원장',
  '대통령',
  '시장',
  '장관',
  '총리',
  '대변인',
  '교수',
  '의원',
  '지사',
  '감독',
  '선수',
  '회장',
  '사장',
  '대표',
  '군수',
  '구청장',
  '소방서장',
  '서장',
  '청장',
  '본부장',
  '주석',
  '총재',
  '판사',
  '검사',
  '씨',
];

/** Words of a name that an organisation has. */
export const ORGANISATION_WORDS = folded(
  'inc ltd plc corp llc gmbh ag sa spa university college school institute academy ministry department agency authority council commission committee court parliament',
  'senate congress assembly party union united fc cf sc ac athletic rovers wanderers bank group holdings company motors airlines airways railways rail energy police brigade service services',
  'society association federation survey cross crescent observatory laboratory museum orchestra liga foundation organisation organization office bureau club hospital chamber army navy guard forces team league alliance nations',
  'universitat hochschule schule institut ministerium amt behorde rat stadtrat gericht landgericht parlament bundestag landtag partei gewerkschaft verein verband bundesbank feuerwehr polizei',
  'bahn werke stadtwerke betriebe verkehrsbetriebe klinik klinikum gesellschaft stiftung verlag konzern',
  'universidad instituto ministerio junta ayuntamiento consejo comision tribunal juzgado partido sindicato banco grupo empresa policia bomberos asociacion federacion fundacion hospital guardia cruz',
  'universite ministere mairie conseil comite tribunal parti syndicat banque groupe societe police association federation fondation hopital gendarmerie',
  'universita istituto ministero comune consiglio commissione tribunale partito sindacato banca gruppo societa polizia associazione federazione fondazione ospedale carabinieri',
  'universidade instituto ministerio camara conselho comissao partido policia bombeiros associacao federacao fundacao',
  'университет университета министерство министерства администрация администрации совет совета комиссия суд суда партия партии банк банка группа полиция мчс союз союза федерация федерации ассоциация фонд',
);

/** Words of a name that a place has. */
export const PLACE_WORDS = folded(
  'city town village river bay island islands isle mount mountain mountains lake sea ocean gulf strait cape coast county province district region state republic kingdom street avenue road',
  'pier quay wharf market tower square park stadium arena airport port harbour harbor bridge station beach valley hall palace tower canal peninsula desert forest hills springs heights falls court centre center',
  'stadt fluss insel see meer berg gebirge strasse platz stadion flughafen hafen brucke bahnhof tal kreis landkreis provinz arena halle',
  'barrio comarca municipio localidad zona quartier faubourg quartiere bairro stadtteil ortsteil viertel ciudad pueblo rio isla islas monte lago mar golfo costa provincia region calle avenida plaza parque estadio aeropuerto puerto puente estacion playa valle palacio sierra',
  'ville fleuve ile iles mont lac mer golfe cote departement rue avenue place parc stade aeroport port pont gare plage vallee palais',
  'citta fiume isola monte lago mare via viale piazza parco stadio aeroporto porto ponte stazione spiaggia valle palazzo',
  'cidade ilha monte rua avenida praca parque estadio aeroporto porto ponte estacao praia vale palacio',
  'город города городе область области край края район района республика улица улице площадь площади остров река озеро стадион стадионе вокзал аэропорт порт',
);

/** Words of a name that a treaty, a law, a prize or a war has. */
export const WORK_WORDS = folded(
  'treaty pact agreement declaration accord charter act bill law constitution prize award war revolution plan programme program project report resolution',
  'vertrag abkommen gesetz preis krieg tratado acuerdo ley premio guerra traite accord loi prix guerre trattato legge premio договор закон премия война',
);

/** Prepositions that lead to a place. */
export const AT_PLACE = folded(
  'in at near outside around across towards toward',
  'in bei nach nahe',
  'en hacia cerca',
  'vers pres',
  'verso presso',
  'em no na perto',
  'в во под около близ',
);

/** Prepositions and articles between the parts of a person's name. */
export const PARTICLES = folded(
  'de del la las los van von der den ter ten zu zur al el bin ibn ben da dos do di du le af av d l y e abu',
);

/** Words behind which "of" goes on with the name: "Ministry of Defence", "Bay of Kelm". */
export const OF = folded('of de del della dello delle degli des du d da do dos das der fur for von vom');

/** Words with a capital that are no names: days, months, peoples and languages, money, forms of address, headline words. */
export const NO_NAMES = folded(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember',
  'montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen',
  'american americans british briton britons english french german germans russian russians chinese japanese korean koreans italian italians spanish spaniard portuguese polish pole poles dutch',
  'ukrainian ukrainians turkish turks greek greeks european europeans african africans asian asians western eastern northern southern indian indians iranian iraqi israeli israelis palestinian palestinians',
  'syrian saudi egyptian kenyan kenyans ethiopian ethiopians nigerian canadian canadians australian australians mexican mexicans brazilian brazilians argentine swedish norwegian danish finnish swiss austrian belgian hungarian czech romanian vietnamese north-korean south-korean muslim muslims christian christians jewish jews catholic orthodox arab arabs soviet',
  'deutsche deutschen deutscher deutsches russische russischen franzosische europaische amerikanische',
  'i ok tv us-dollar internet covid covid-19 god christmas easter bst gmt cet cest utc am pm euro dollar km',
);

/** Words that begin sentences, with a capital for that alone. */
export const OPENERS = folded(
  'the a an this that these those it its he his him she her they their them we our us you your i my there here who whom whose what when where which while why how if',
  'and or but nor so yet as at by for from in into of off on onto out over to up upon with without within about above across after against along among around before behind below beneath beside between beyond',
  'down during except inside like near since through throughout till toward towards under until both each either every few many more most much neither no none not now one only other others same several some such than then',
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million article articles chapter charter segue leia veja foto photo video watch read live breaking update analysis opinion exclusive two three four five six seven eight nine ten eleven twelve hundreds thousands dozens millions more last next first second third yesterday today tomorrow earlier later still also although though because however meanwhile according',
  'once all another any nobody nothing officials police organisers organizers residents witnesses authorities rescuers investigators analysts experts critics supporters runners firefighters local early late just even despite instead asked',
  'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich und oder aber doch denn weil wenn als ob dass wie wo was wer nach vor in im an am auf aus bei beim mit von vom zu zum zur uber unter durch fur gegen ohne um seit bis',
  'wahrend auch noch schon nur nun so dann da dort hier heute gestern morgen zwei drei vier funf sechs sieben acht neun zehn rund etwa mehr mehrere viele einige alle beide dieser diese dieses jeder jede sein seine ihre ihren kein keine man zudem auch laut insgesamt trotz',
  'el la los las un una unos unas lo su sus y o pero ni que como cuando donde quien en de del al a con sin por para segun sobre tras ante desde hasta entre durante hacia contra se no ya aun tambien mas menos muy este esta estos estas ese esa ellos ellas nosotros',
  'dos tres cuatro cinco seis siete ocho nueve diez ayer hoy manana otro otra otros varias varios muchos todos cada unos alrededor casi mientras aunque ademas asimismo',
  'le les une des du ce cet cette ces il elle ils elles on nous vous et ou mais donc car ni que qui quand comme si dans en sur sous avec sans pour par apres avant depuis pendant entre vers chez selon deux trois quatre cinq six sept huit neuf dix hier aujourd demain plusieurs environ',
  'il lo gli uno e o ma se che chi come quando dove di da con su per tra fra dopo prima durante secondo due tre quattro cinque sei sette otto nove dieci ieri oggi domani circa quasi anche molti alcuni questo questa questi queste',
  'o os as um uma uns umas e ou mas se que quem como quando onde em no na nos nas do da dos das com sem por para segundo sobre apos ate desde entre dois tres quatro cinco seis sete oito nove dez ontem hoje amanha cerca mais tambem este esta estes estas',
  'в во на по с со к ко у о об от до из за для при без через под над между после перед и а но или что как когда где кто это этот эта эти он она оно они мы вы его ее их не ни да же бы ли также еще уже только более около всего все по-прежнему сегодня вчера завтра два три четыре пять шесть семь восемь девять десять однако кроме ранее сейчас там тут так если хотя',
);

/** First names that tell a person, of the languages here. */
export const FIRST_NAMES = folded(
  'achim agnes ahmed alain aldo alessandro alfred ali alicia ana-maria andreas andres angel anke anja annette anton arturo astrid axel beate bernd bernhard birgit bjorn bruno cecilia chiara christa claude claudio cristina diego dieter dietmar dirk eduardo elias elisa enrico erik erika ernst esteban federico felipe francesca francesco francois frederic gerd gerhard gianni gisela giulio guillermo gunther heike heinz helene helmut horst ilse inga ingrid jana javier jens joachim jochen jonas julie jurgen jutta karin katja klara konrad kurt lars lea lena lorenzo ludwig luigi manuel marc marek margarita marina mario marlene martina mathias matthias maud mauricio maximilian mia michaela miriam mohamed monika nikolai norbert otto pascal patricio petra philippe ramon regina renate ricardo rita roland rolf romain ronald ruben rudolf ruediger sabina salvador sebastian silke sonja stefano stephane sven sylvie tanja thierry thorsten tobias tomas torsten ulrike ute uwe valentina vera vincent walter wolfram yves adam adrian alan albert alex alexander alice amanda amy ana andrea andrew angela anna anne anthony antonio barbara ben benjamin bernard brian carl carla carlos carmen caroline catherine charles chris christian christine clara claudia daniel david diana donald edward elena elizabeth emily emma eric eva felix fernando francisco frank franz gabriel george giovanni giulia giuseppe grace hannah hans harry helen henry hugo ian ines irene isabel ivan jack jacob james jan jane javier jean jennifer jessica joan joe johann john jonas jonathan jorge jose joseph juan julia julian karen karl kate katharina kevin klaus laura leo linda lisa louis lucas lucia luis luke marco marcus margaret maria mariana marie mark marta martha martin mary matteo matthew max michael michel miguel monica nadia natalie nicholas nicole nina oliver olga oscar pablo patricia patrick paul paula paulo pedro peter philip pierre rachel rafael ralph richard robert roberto rosa ruth sabine samuel sandra sara sarah sergei silvia simon sofia sophie stefan stephen steven susan teresa theo thomas tim tom tomas ulrich ursula victor victoria vladimir werner william wladimir wolfgang xi yuri',
  'александр алексей анатолий андрей анна антон артем борис вадим валентин валерий василий вера виктор виталий владимир вячеслав галина георгий григорий денис дмитрий евгений екатерина елена иван игорь илья ирина кирилл константин лариса леонид людмила максим марина мария михаил наталья николай оксана олег ольга павел петр роман светлана семен сергей станислав степан татьяна федор юлия юрий',
);

/** News agencies, of whom many articles are. */
export const AGENCIES = folded(
  'reuters afp ap dpa efe tass ansa lusa interfax yonhap xinhua kcna kyodo bloomberg pti upi apa sid ria tacc тасс интерфакс',
);
