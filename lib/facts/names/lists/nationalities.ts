import { frenchFeminines, frenchPlural } from '@/lib/language/fr/inflection'
import { nameKey } from './name-list'

/** "Country : French adjective = English adjective | other English words for its people or things". */
const text = `
Afghanistan : afghan = Afghan
Afrique : africain = African
Afrique du Sud : sud-africain = South African
Albanie : albanais = Albanian
Algérie : algérien = Algerian
Allemagne : allemand = German
Alsace : alsacien = Alsatian
Amérique : américain = American
Angleterre : anglais = English | Englishman
Angola : angolais = Angolan
Arabie saoudite : saoudien = Saudi
Argentine : argentin = Argentine | Argentinian
Arménie : arménien = Armenian
Asie : asiatique = Asian
Australie : australien = Australian
Autriche : autrichien = Austrian
Azerbaïdjan : azerbaïdjanais = Azerbaijani | Azeri
Bavière : bavarois = Bavarian
Belgique : belge = Belgian
Bénin : béninois = Beninese
Biélorussie : biélorusse = Belarusian
Bolivie : bolivien = Bolivian
Bosnie : bosnien = Bosnian
Brésil : brésilien = Brazilian
Bretagne : breton = Breton
Bulgarie : bulgare = Bulgarian
Burkina Faso : burkinabè = Burkinabe
Burundi : burundais = Burundian
Cambodge : cambodgien = Cambodian
Cameroun : camerounais = Cameroonian
Canada : canadien = Canadian
Catalogne : catalan = Catalan
Centrafrique : centrafricain = Central African
Chili : chilien = Chilean
Chine : chinois = Chinese
Chypre : chypriote = Cypriot
Colombie : colombien = Colombian
Congo : congolais = Congolese
Corée du Nord : nord-coréen = North Korean
Corée du Sud : sud-coréen = South Korean
Corse : corse = Corsican
Côte d’Ivoire : ivoirien = Ivorian
Croatie : croate = Croatian | Croat
Cuba : cubain = Cuban
Danemark : danois = Danish | Dane
Écosse : écossais = Scottish | Scot | Scotland
Égypte : égyptien = Egyptian
Émirats arabes unis : émirati = Emirati
Équateur : équatorien = Ecuadorian | Ecuadorean
Érythrée : érythréen = Eritrean
Espagne : espagnol = Spanish | Spaniard
Estonie : estonien = Estonian
États-Unis : étasunien = American | U.S. | US
Éthiopie : éthiopien = Ethiopian
Europe : européen = European
Finlande : finlandais = Finnish | Finn
France : français = French | Frenchman | Frenchwoman
Gabon : gabonais = Gabonese
Gambie : gambien = Gambian
Géorgie : géorgien = Georgian
Ghana : ghanéen = Ghanaian
Grèce : grec = Greek
Guinée : guinéen = Guinean
Haïti : haïtien = Haitian
Hongrie : hongrois = Hungarian
Inde : indien = Indian
Indonésie : indonésien = Indonesian
Irak : irakien = Iraqi
Iran : iranien = Iranian
Irlande : irlandais = Irish | Irishman
Irlande du Nord : nord-irlandais = Northern Irish
Islande : islandais = Icelandic | Icelander
Israël : israélien = Israeli
Italie : italien = Italian
Jamaïque : jamaïcain = Jamaican
Japon : japonais = Japanese
Jordanie : jordanien = Jordanian
Kazakhstan : kazakh = Kazakh
Kenya : kényan = Kenyan
Kirghizistan : kirghiz = Kyrgyz
Kosovo : kosovar = Kosovar
Koweït : koweïtien = Kuwaiti
Lettonie : letton = Latvian
Liban : libanais = Lebanese
Liberia : libérien = Liberian
Libye : libyen = Libyan
Lituanie : lituanien = Lithuanian
Londres : londonien = London | Londoner
Luxembourg : luxembourgeois = Luxembourg
Macédoine du Nord : macédonien = Macedonian
Madagascar : malgache = Malagasy | Madagascan
Malaisie : malaisien = Malaysian
Mali : malien = Malian
Malte : maltais = Maltese
Maroc : marocain = Moroccan
Mauritanie : mauritanien = Mauritanian
Mexique : mexicain = Mexican
Moldavie : moldave = Moldovan
Mongolie : mongol = Mongolian | Mongol
Monténégro : monténégrin = Montenegrin
Moscou : moscovite = Moscow | Muscovite
Mozambique : mozambicain = Mozambican
Birmanie : birman = Burmese | Myanmar
Namibie : namibien = Namibian
Népal : népalais = Nepali | Nepalese
Nicaragua : nicaraguayen = Nicaraguan
Niger : nigérien = Nigerien
Nigeria : nigérian = Nigerian
Normandie : normand = Norman
Norvège : norvégien = Norwegian
Nouvelle-Zélande : néo-zélandais = New Zealand | New Zealander
Occident : occidental = Western | Westerner
Ouganda : ougandais = Ugandan
Ouzbékistan : ouzbek = Uzbek
Pakistan : pakistanais = Pakistani
Palestine : palestinien = Palestinian
Paraguay : paraguayen = Paraguayan
Paris : parisien = Paris | Parisian
Pays-Bas : néerlandais = Dutch | Dutchman
Pays basque : basque = Basque
Pays de Galles : gallois = Welsh | Welshman
Pérou : péruvien = Peruvian
Philippines : philippin = Philippine | Filipino
Pologne : polonais = Polish | Pole
Portugal : portugais = Portuguese
Qatar : qatari = Qatari
Québec : québécois = Quebec | Quebecer | Quebecois
République dominicaine : dominicain = Dominican
République tchèque : tchèque = Czech
Roumanie : roumain = Romanian
Royaume-Uni : britannique = British | Briton
Russie : russe = Russian
Rwanda : rwandais = Rwandan
Sénégal : sénégalais = Senegalese
Serbie : serbe = Serbian | Serb
Sicile : sicilien = Sicilian
Singapour : singapourien = Singaporean
Slovaquie : slovaque = Slovak
Slovénie : slovène = Slovenian | Slovene
Somalie : somalien = Somali
Soudan : soudanais = Sudanese
Sri Lanka : sri-lankais = Sri Lankan
Suède : suédois = Swedish | Swede
Suisse : suisse = Swiss
Syrie : syrien = Syrian
Tadjikistan : tadjik = Tajik
Taïwan : taïwanais = Taiwanese
Tanzanie : tanzanien = Tanzanian
Tchad : tchadien = Chadian
Tchétchénie : tchétchène = Chechen
Thaïlande : thaïlandais = Thai
Tibet : tibétain = Tibetan
Togo : togolais = Togolese
Tunisie : tunisien = Tunisian
Turkménistan : turkmène = Turkmen
Turquie : turc = Turkish | Turk
Ukraine : ukrainien = Ukrainian
URSS : soviétique = Soviet
Union soviétique : soviétique = Soviet
Uruguay : uruguayen = Uruguayan
Venezuela : vénézuélien = Venezuelan
Viêt Nam : vietnamien = Vietnamese
Vietnam : vietnamien = Vietnamese
Yémen : yéménite = Yemeni
Zambie : zambien = Zambian
Zimbabwe : zimbabwéen = Zimbabwean
`

/** Peoples without a state of that name, and other words for people that take a capital: lower case, both genders. */
const otherPeoples = `
arabe juif juive kurde rom tsigane tatar tatare ouïghour ouïghoure peul peule touareg hutu tutsi bosniaque flamand flamande wallon wallonne kanak kanake
inuit berbère kabyle afrikaner blanc blanche noir noire azéri copte druze alaouite maronite maori aborigène maya aztèque inca viking gaulois gauloise romain romaine
slave latino hispanique asiatique anglo-saxon anglo-saxonne scandinave balte caucasien caucasienne méditerranéen maghrébin maghrébine
sarde lombard lombarde vénitien vénitienne napolitain napolitaine marseillais marseillaise lyonnais lyonnaise toulousain toulousaine bordelais bordelaise
lillois lilloise nantais nantaise rennais niçois niçoise strasbourgeois parigot new-yorkais new-yorkaise berlinois berlinoise madrilène bruxellois bruxelloise
genevois genevoise gazaoui gazaouie hongkongais turinois milanais romand barcelonais monégasque réunionnais martiniquais guadeloupéen guyanais mahorais
calédonien picard ardennais savoyard auvergnat provençal occitan bourguignon lorrain vendéen landais girondin
grecque turque
`

/** English words for what belongs to a country, by the `nameKey` of its French name. */
export const adjectivesOfCountries = new Map<string, readonly string[]>()

/** The English adjective for a French one, in every gender and number, by its `nameKey`. */
export const englishNationalities = new Map<string, string>()

for (const line of text.trim().split('\n')) {
  const [country = '', rest = ''] = line.split(' : ')
  const [adjective = '', english = ''] = rest.split(' = ')
  const words = english.split(' | ')
  const key = nameKey(country)
  adjectivesOfCountries.set(key, [...(adjectivesOfCountries.get(key) ?? []), ...words])
  for (const form of formsOf(adjective)) englishNationalities.set(nameKey(form), words[0] ?? '')
}

function formsOf(adjective: string): string[] {
  const feminine = [...frenchFeminines(adjective), `${adjective}e`, `${adjective}ne`, `${adjective}que`]
  return [adjective, ...feminine].flatMap((form) => [form, frenchPlural(form)])
}

const peoples = new Set(
  otherPeoples
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, frenchPlural(word), `${word}e`, `${word}es`])
    .map(nameKey),
)

/** Whether a word names a person by country, town or people: "Ukrainien", "Français", "Kurde". */
export function isNationality(word: string): boolean {
  const key = nameKey(word)
  return englishNationalities.has(key) || peoples.has(key)
}
