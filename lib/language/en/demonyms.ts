/** The words of a country, a region or a city that its name does not give by a rule: names, then words of its people. */
const irregular: readonly (readonly [names: string, words: string])[] = [
  ['Afghanistan', 'Afghan, Afghani'],
  ['Argentina', 'Argentine, Argentinian, Argentinean'],
  ['Athens', 'Athenian'],
  ['Barcelona', 'Barcelonan, Barcelonian'],
  ['Basque Country', 'Basque'],
  ['Belgium', 'Belgian'],
  ['Benin', 'Beninese'],
  ['Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia', 'Bosnian'],
  ['Brittany', 'Breton'],
  ['Brussels', 'Bruxellois'],
  ['Burkina Faso', 'Burkinabe, Burkinabé'],
  ['Catalonia', 'Catalan'],
  ['Chechnya', 'Chechen'],
  ['Comoros', 'Comorian, Comoran'],
  ['Congo, Democratic Republic of Congo, Republic of Congo', 'Congolese'],
  ['Croatia', 'Croatian, Croat'],
  ['Cyprus', 'Cypriot'],
  ['Czech Republic, Czechia', 'Czech'],
  ['Denmark', 'Danish, Dane'],
  ['Dominican Republic', 'Dominican'],
  ['England', 'English, Englishman, Englishmen, Englishwoman, Englishwomen'],
  ['Finland', 'Finnish, Finn'],
  ['Flanders', 'Flemish, Fleming'],
  ['Florence', 'Florentine'],
  ['France', 'French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen, Franco'],
  ['Gabon', 'Gabonese'],
  ['Germany', 'German'],
  ['Greece', 'Greek'],
  ['Greenland', 'Greenlander, Greenlandic'],
  ['Hong Kong', 'Hong Konger'],
  ['Iceland', 'Icelandic, Icelander'],
  ['Ireland', 'Irish, Irishman, Irishmen, Irishwoman, Irishwomen'],
  ['Ivory Coast, Côte d’Ivoire', 'Ivorian'],
  ['Kazakhstan', 'Kazakh, Kazakhstani'],
  ['Kosovo', 'Kosovar, Kosovan'],
  ['Kyrgyzstan', 'Kyrgyz'],
  ['Laos', 'Lao, Laotian'],
  ['Lebanon', 'Lebanese'],
  ['Lyon', 'Lyonnais'],
  ['Madagascar', 'Malagasy, Madagascan'],
  ['Malta', 'Maltese'],
  ['Marseille', 'Marseillais'],
  ['Mauritius', 'Mauritian'],
  ['Monaco', 'Monegasque, Monégasque'],
  ['Montenegro', 'Montenegrin'],
  ['Moscow', 'Muscovite'],
  ['Mozambique', 'Mozambican'],
  ['Myanmar, Burma', 'Burmese, Myanmar'],
  ['Naples', 'Neapolitan'],
  ['Nepal', 'Nepali, Nepalese'],
  ['Netherlands, Holland', 'Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen'],
  ['New Zealand', 'New Zealander, Kiwi'],
  ['Niger', 'Nigerien'],
  ['Normandy', 'Norman'],
  ['Northern Ireland', 'Northern Irish'],
  ['Norway', 'Norwegian'],
  ['Palestinian territories, Palestine', 'Palestinian'],
  ['Panama', 'Panamanian'],
  ['Peru', 'Peruvian'],
  ['Philippines', 'Filipino, Filipina, Philippine'],
  ['Poland', 'Polish, Pole'],
  ['Portugal', 'Portuguese'],
  ['Provence', 'Provençal, Provencal'],
  ['Saudi Arabia', 'Saudi'],
  ['Scotland', 'Scottish, Scot, Scots, Scotsman, Scotswoman'],
  ['Senegal', 'Senegalese'],
  ['Slovakia', 'Slovak, Slovakian'],
  ['Slovenia', 'Slovene, Slovenian'],
  ['Somalia', 'Somali'],
  ['Spain', 'Spanish, Spaniard'],
  ['Sweden', 'Swedish, Swede'],
  ['Switzerland', 'Swiss'],
  ['Tajikistan', 'Tajik, Tajikistani'],
  ['Thailand', 'Thai'],
  ['Togo', 'Togolese'],
  ['Turkey, Türkiye', 'Turkish, Turk'],
  ['Turkmenistan', 'Turkmen'],
  ['Tuscany', 'Tuscan'],
  ['United Arab Emirates', 'Emirati'],
  [
    'United Kingdom, Britain, Great Britain, U.K.',
    'British, Briton, Brit, U.K., UK, Britain, United Kingdom',
  ],
  ['United States, U.S., America', 'American, U.S., US, America, United States'],
  ['Uzbekistan', 'Uzbek, Uzbekistani'],
  ['Venice', 'Venetian'],
  ['Wales', 'Welsh, Welshman, Welshmen, Welshwoman, Welshwomen'],
]

const split = (list: string) => list.split(', ')

const wordsOf = new Map(
  irregular.flatMap(([names, words]) => split(names).map((name) => [name, split(words)])),
)
const namesOf = new Map<string, string[]>()
for (const [names, words] of irregular)
  for (const word of split(words)) namesOf.set(word, [...(namesOf.get(word) ?? []), ...split(names)])

/** What a place's name takes on for its people: "Ukraine" → "Ukrainian", "Iraq" → "Iraqi", "London" → "Londoner". */
const endings = new Set('n an ian ean i ese ish er ite ic'.split(' '))

function isRegular(name: string, word: string): boolean {
  if (name.length < 4 || word.length < 5) return false
  const stems = /[aeiouy]$/.test(name) ? [name, name.slice(0, -1)] : [name]
  return stems.some((stem) => word.startsWith(stem) && endings.has(word.slice(stem.length)))
}

const singular = (word: string) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word)

/**
 * Whether a word, as English writes it, is of the people of a named place: "French" and "Frenchmen" of "France",
 * "Ukrainians" of "Ukraine", "South African" of "South Africa". `name` goes without its article.
 */
export function isDemonym(word: string, name: string): boolean {
  const known = wordsOf.get(name)
  return [word, singular(word)].some((form) => (known ? known.includes(form) : isRegular(name, form)))
}

/** The places whose people an irregular word names: "Dutch" → "Netherlands", "Holland". */
export function placesOfDemonym(word: string): readonly string[] {
  return namesOf.get(word) ?? namesOf.get(singular(word)) ?? []
}
