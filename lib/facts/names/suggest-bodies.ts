import { knownName } from './known-names'
import { nameKey, nameList } from './lists/name-list'
import { englishNationalities } from './lists/nationalities'

/** What ministries are called after, American spelling first. */
const portfolios = nameList(`
Défense = Defense | Defence
Intérieur = Interior
Affaires étrangères = Foreign
Affaires sociales = Social Affairs
Économie = Economy
Économie et des Finances = Economy and Finance
Finances = Finance
Santé = Health
Santé publique = Public Health
Justice = Justice
Éducation = Education
Éducation nationale = Education
Culture = Culture
Travail = Labor | Labour
Transports = Transport | Transportation
Agriculture = Agriculture
Environnement = Environment
Énergie = Energy
Transition écologique = Ecological Transition
Sports = Sports
Armées = Armed Forces | Defense
Budget = Budget
Logement = Housing
Commerce = Commerce | Trade
Commerce extérieur = Foreign Trade
Industrie = Industry
Pétrole = Oil | Petroleum
Tourisme = Tourism
Information = Information
Infrastructures = Infrastructure
Enseignement supérieur = Higher Education
`)

/** Heads of bodies whose names English turns round, with the English for them. */
const heads = nameList(`
Cour suprême = Supreme Court
Cour constitutionnelle = Constitutional Court
Parlement = Parliament
Assemblée nationale = National Assembly
Sénat = Senate
Parti communiste = Communist Party
Parti socialiste = Socialist Party
Parti démocrate = Democratic Party
Parti travailliste = Labour Party
Garde nationale = National Guard
Croix-Rouge = Red Cross
Croissant-Rouge = Red Crescent
Fédération = Federation
`)

/** English for names whose words it puts in another order; empty where the words are not known. */
export function suggestBody(name: string): string[] {
  return [...ministry(name), ...university(name), ...national(name)]
}

function ministry(name: string): string[] {
  const parts = /^minist[eè]re (?:(\S+) )?(?:de la |de l['’]|des |du |de )(.+)$/i.exec(name)
  if (!parts) return []
  const adjective = parts[1] === undefined ? '' : adjectiveFor(parts[1])
  if (adjective === undefined) return []
  const before = adjective ? `${adjective} ` : ''
  const fields = portfolios.get(nameKey(parts[2] ?? '')) ?? []
  return [
    ...fields.map((field) => `${before}${field} Ministry`),
    ...fields.map((field) => `${before}Ministry of ${field === 'Foreign' ? 'Foreign Affairs' : field}`),
  ]
}

function university(name: string): string[] {
  const parts = /^universit[eé] (?:de la |de l['’]|des |du |de |d['’])?(.+)$/i.exec(name)
  if (!parts) return []
  const place = knownName(parts[1] ?? '')?.english[0] ?? parts[1] ?? ''
  return [`University of ${place}`, `${place} University`]
}

/** A known body with a nationality behind it: "Cour suprême américaine", "Croix-Rouge ukrainienne". */
function national(name: string): string[] {
  const space = name.lastIndexOf(' ')
  const adjective = space > 0 && adjectiveFor(name.slice(space + 1))
  if (!adjective) return []
  return (heads.get(nameKey(name.slice(0, space))) ?? []).map((english) => `${adjective} ${english}`)
}

/** What news puts before a body of a country: "U.S." for "American". */
function adjectiveFor(french: string): string | undefined {
  const english = englishNationalities.get(nameKey(french))
  return english === 'American' ? 'U.S.' : english
}
