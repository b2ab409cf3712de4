import type { CommonWord } from '../lexicon/types.ts';
import { bareWord } from './bare-word.ts';

/**
 * Everyday words that questions are wrapped in. Where the texts have them they are searched for as any word;
 * where they stand nowhere, nothing is missing: "vad händer om ordföranden slutar" is about the chair who
 * leaves. No word that could be the subject of a question belongs here.
 */
const SWEDISH =
  'hända vända skrivit skrev tagit tog tas innehålla klar peka reglera regel instans definition definiera ' +
  'begränsa hamna skicka bestämt bestämd tillfrågad frågad förkortning funnits skyldig tätt frekvent ' +
  'fungera börja starta pågå pågått fortsätta hålla höll hållit ordna fixa sköta tänka förstå förstått ' +
  'förklara berätta visa önska behövas krävas ställa betydelse mening syfta avse stämma stämde räknas bero ' +
  'beror påverka heta titta läst läser prata diskutera tala nämna nämnt ange angivet använda använt ' +
  'möjlighet omöjligt tillåten lov rätt fel frågan svar sätta sitter suttit stå stod kommit gått åka åker ' +
  'köra bidra lämna be bad ringa mejla maila tacksam vänlig hälsning kul dålig bäst bättre sämst enkel ' +
  'enkelt lätt svår svårt snabb långsam tidig sent sällan aldrig ovanlig normal normalt riktig egentlig ' +
  'faktisk verklig viss olik samtlig gemensam ensam personligen generell ungefär drygt högst max maximalt ' +
  'minimum total totalt antal mängd sort slag variant del bit par flertal tredje förra nyligen idag igår ' +
  'imorgon nuvarande framtida tidpunkt dag vecka månad timme klockan tillfälle period ting grej nånting ' +
  'problem läge situation anledning skäl form små hög jobba arbeta anställd kollega kollegan kompis folk ' +
  'människa plötsligt tyvärr gärna helst endast enbart dessutom istället således därmed erbjuden erbjudits ' +
  'ombedd valts inbjuden inkallad nybliven nyvald nytillträdd nyanställd intresserad nyfiken osäker ' +
  'mottagning ersättas åter åtgärda hämta spara läggas lagt placera se ses sett höra hört visste känna känt ' +
  'känd bekant trodde anser tycker hoppas inlämnad inlämnat dra drar igång någonstans nånstans journalist ' +
  'reporter student praktikant ansluta anmäla följa ingå ingick slutändan början helt tillsammans efterhand ' +
  'framöver berört berörd når nå bor bo bott räcka tvinga dyka orka hinna försöka lyckas undvika glömma ' +
  'glömt bry byta bytt fundera minnas kalla enskild enskilt viktig intressant tydlig oklart konstig ' +
  'troligen förmodligen antagligen nödvändig onödigt rimlig lagom tung tyngst gammal gamla högre lägre uppe ' +
  'nere ute borta framme ena bägge ingenting någonsin nånsin överallt ingenstans varken samman halva ' +
  'hälften dubbelt sida slut gräns morgon kväll helg undersöka lösa bekymmer uppstå inträffa skett chans ' +
  'risk fördel roligt tråkigt bråttom akut direkt omedelbart genast strax fortfarande nyss beskriva ' +
  'formulera uttrycka syns märks avgörs rör påstå tillräcklig mesta ändra förändra passa lämplig plats ' +
  'punkt väg tur omfatta motsvara utifrån eventuell enstaka ihop tillgå utgöra inför inledning avsikt ' +
  'förhållande samla bakom alltihop bryta gräva djup runt utanför igenom ifrån utåt uppåt neråt nedåt ' +
  'bortom intill emellan bredvid ovanför nedanför längs sånt sån dylik diverse förlorad försvinna plocka ' +
  'lotsa digitalt fysiskt tillhöra översätta vardag uppnå sträcka krut rå rår landa inblandad ägare ' +
  'särskilt speciell tillfällig gammalt ungt unga vänta ifylld ifyllt fylla extra lyda uppbyggt hänga ' +
  'befinna ägna åren års senare medarbetare ögon bord fot steg poäng vits fart golvet dörr huvud rum ' +
  'centrum texten papper pappret blad skrift syssla pyssla släpp tvungen smidig trög trögt krånglig krångel ' +
  'knepig smart klok dum trött glad nöjd missnöjd arg sur besviken orolig rädd stressad upprörd irriterad ' +
  'undran tveka tveksam fundersam lust ihåg påminna lyssna höja sänka öka minska växa krympa lagd hittade ' +
  'söktes sända mottog mottagit levererat bestämmer skriver springa gående promenera fara resa rest vistas ' +
  'bosatt flytta stanna återkomma hann missat försenad tappa förtjäna gett behålla ägt äga äger fattas ' +
  'misslyckas löst provat testa övat jämt ständigt jämn ojämn rakt snett bakåt framåt tillbaka tvärtom ' +
  'annorlunda samtidig ömsom turvis delvis nästan knappt ganska oerhört jättebra jättesvårt superviktigt ' +
  'självklar självklart naturlig givetvis uppenbar dunkel luddig oförståelig begriplig vettig seriös ' +
  'formell informell inofficiell officiell offentligt öppen stängd färdig påbörjad avslutad slutförd ' +
  'kommande stundande förestående föregående nyare största minsta lägsta längsta kortaste dussin hundra ' +
  'tusen tiotal tredjedel fjärdedel massor överdriven meningslös meningsfull nytta gynna drabba skada hota ' +
  'hjälpt hjälper stötta avlasta belasta bära tynga stått allihop hittills skift upptäcka kroniskt fastnat ' +
  'hyfsad liksom skum slump förstås förväg stad tom tomt trädde såsmåningom småningom vilja innebära gäller ' +
  'kolla framgår ligga gick vara blivit blev bli hej snälla bra snabbt ofta alltid ibland hela själv ' +
  'konkret närmare allmän exakt typ sist först nästa under sak fall exempel ny nya stor liten någon även ' +
  'annars därför gång söka finnas veta till tror vill in med få reda på ta slippa inne mitt drog dragit ' +
  'drömma sikt slänga öga öron öra knåpa stavfel citera hänvisa utspridd aning surfa stoppa undan efteråt ' +
  'tyst tystnad klart snacka knyst begära begäran hundhuvudet duga smita luta lasset skylla slår slog ' +
  'slagit trave bunt minut sekund lade åstadkomma åskådare strula täcka iväg rycka misstag friden dricka ' +
  'budskap bryr påläst årtionde decennium sekel tolv elva tjugo trettio fyrtio femtio sju nio tio femton ' +
  'klick mellersta unik eld lågan tipsa fult ful erkänna ropa kniper punga annans misstänka misstänksam ' +
  'uppdelat måndag tisdag onsdag torsdag fredag lördag söndag januari april maj juni juli augusti september ' +
  'oktober november december vinter höst jul påsk bråka gräl bubbla tangera knacka kretsen haka umgås okej ' +
  'ok ihopplockad bro bron tjock lunta hon honom henne hans hen rita härifrån därifrån varifrån hit dit ' +
  'hemåt ut bakvägen förbi gentemot trots fastän medan eftersom ifall såvida huruvida emellertid dock ' +
  'alltså ju väl nog kanske möjligtvis säkert garanterat givet stackars kära hejsan tjena hallå ursäkta ' +
  'förlåt obs psst jo nja jaså jaha nej ja tvärgående kliva klev knuffa trycka pressa kasta fånga greppa ' +
  'klura grubbla tvivla gissa hävda antyda låter låtit lurig udda typisk knuten knyta bunden binda loss ' +
  'tämligen väldigt mycket jätte jättemycket superbra himla skit förbaskat överhuvudtaget varenda varje ' +
  'varannan ingendera fåtal fler flest färre mera fjärde femte sjätte hundratals tusentals dubbel dubbla ' +
  'halvt trippel fin fint vacker skön skönt trist mysig fantastisk underbar hemsk slitsam lugn lugnt stark ' +
  'svag svagt hård hårt mjuk mjukt varm ljus mörk otydlig oklar vagt bred brett smal tunn djupt ytlig rund ' +
  'platt spetsig gå hunnit måste skulle kunde fick blir gör gjort gjorde ser glömde sade sagt undrar letar ' +
  'ger gav tar ställde burit växlar vika sker skedde uppstod krävde fordras funkar besvär krångla trassel ' +
  'trassla knasig byråkratisk flum svammel struntprat nonsens bluff låtsasjobb bevisa förneka vägra avböja ' +
  'ångra envis tjata gnälla tjafs boss basa son mamma syster bror morbror farmor mormor granne sambo fru ' +
  'man make gubbe tant grabb hopen skara skaran flock korridor rök spel vinst förlust seger sidan ruta ' +
  'rutan figur sann ljuga uppriktig allvar skoja skämt värre värst sämre illa framstå någorlunda sådär ' +
  'duktig åtminstone alltjämt framförallt främst vanligtvis cirka omkring circa knappa närapå avsides insyn ' +
  'inblick överblick översikt efterlysa efterfråga dök uppmärksamma missförstå missförstått missuppfatta ' +
  'virrigt förvirrad sådan såpass likadan samma likt heldag heltid halvtid deltid dygn eftermiddag ' +
  'förmiddag kvart årtal pengen stålar ro roa nöje härmed härom häri därtill därutöver därefter ' +
  'dessförinnan förrän hädanefter numera nuförtiden förut sedan uppdaterad gäst främling slant kalas paus ' +
  'levde levt född';

const ENGLISH =
  'body bodies thing please know need want find happens happened explain describe mean meaning tell give ' +
  'take make made use used someone somebody anyone person people kind sort type way ways question different ' +
  'difference between according during before after under within every any new current main general exactly ' +
  'often usually become get getting say says said there here also still already about regarding concerning ' +
  'whether carry carries carried account together around always never next last first second each both few ' +
  'enough able allowed supposed required needed several another else instead really actually everyone ' +
  'nobody nothing everything just even yet again soon later now then today maybe possible right wrong good ' +
  'bad better best old big small great little lot lots start starts started stop stops begin begins end ' +
  'ends keep keeps kept put puts set sets show shows shown look looks looking try tries wants wanted like ' +
  'likes feel think thinks thought believe understand understood wonder wondering ask asks asked answer ' +
  'answers help helps happening place places';

const bareWords = (list: string): string[] => [...new Set(list.split(/\s+/).map(bareWord))].sort();

/** Every word that questions are wrapped in; they lie beside the synonyms, so that a query loads few of them. */
export const commonWords = (): CommonWord[] => [
  ...bareWords(SWEDISH).map((bare) => ({ bare })),
  ...bareWords(ENGLISH).map((bare) => ({ bare, english: true as const })),
];
