import { describe, expect, test } from 'vitest'
import { getHouseStyle } from '@/lib/domain/house-style'
import { nameContext } from '@/lib/facts/names/name-context'
import { compileTermbase } from '@/lib/termbase/termbase'
import { name } from './name'
import { subjectOf } from './run-checks'

const houseStyle = getHouseStyle('us')
const empty = compileTermbase([])

function found(source: string, target: string, article?: readonly string[]): string[] {
  const names = article && nameContext(article)
  return name
    .find(subjectOf({ source, target, houseStyle, termbase: empty, names }))
    .map(({ values, text }) => `${values.problem}: ${text}`)
}

/** Right translations full of names: nothing may be found. */
const clean: readonly (readonly [source: string, target: string])[] = [
  [
    'Le président Emmanuel Macron a reçu mardi à l’Élysée le chancelier allemand.',
    'President Emmanuel Macron hosted the German chancellor at the Elysee Palace on Tuesday.',
  ],
  ['M. Macron doit se rendre à Pékin en décembre.', 'Macron is due to travel to Beijing in December.'],
  [
    'La Russie a bombardé Kharkiv et Odessa, selon Kiev.',
    'Russia shelled Kharkiv and Odesa, according to Kyiv.',
  ],
  [
    'L’Ukraine et la Pologne ont signé un accord à Varsovie.',
    'Ukrainian and Polish officials signed an agreement in Warsaw.',
  ],
  ['L’Assemblée nationale a voté la confiance.', 'Lawmakers gave the government a vote of confidence.'],
  [
    'Selon l’OMS, l’épidémie recule en République démocratique du Congo.',
    'The epidemic is receding in Congo, the World Health Organization said.',
  ],
  [
    'Le FMI et la BCE se disent inquiets pour l’Italie.',
    'The IMF and the European Central Bank say they are worried about Italy.',
  ],
  ['Le ministère de la Défense n’a pas souhaité commenter.', 'The Defense Ministry declined to comment.'],
  [
    'Le ministre de la Défense, Boris Vautrin, est arrivé à Bakou.',
    'Defense Minister Boris Vautrin has arrived in Baku.',
  ],
  ['La Cour suprême américaine a rejeté son recours.', 'The U.S. Supreme Court rejected his appeal.'],
  ['Sergueï Beloussov a été nommé à Moscou.', 'Sergei Belousov has been appointed in Moscow.'],
  ['Mikhaïl Gorbatchev est mort à Moscou en 2022.', 'Mikhail Gorbachev died in Moscow in 2022.'],
  ['Nikita Khrouchtchev y avait rencontré Mao Tsé-toung.', 'Nikita Khrushchev had met Mao Zedong there.'],
  ['Volodymyr Zelensky a remercié les Pays-Bas.', 'Volodymyr Zelenskyy thanked the Netherlands.'],
  ['Volodymyr Zelensky a remercié les Pays-Bas.', 'Zelenskiy thanked the Dutch.'],
  [
    'Le prince Mohammed ben Salmane est attendu au Caire.',
    'Prince Mohammed bin Salman is expected in Cairo.',
  ],
  ['Bachar al-Assad avait fui Damas.', 'Bashar Assad had fled Damascus.'],
  [
    'Le PSG a battu le Bayern à Munich grâce à Ousmane Dembélé.',
    'PSG beat Bayern in Munich thanks to Ousmane Dembele.',
  ],
  ['Les Bleus joueront contre la Croatie à Saint-Denis.', 'France will play Croatia in Saint-Denis.'],
  [
    'La SNCF annonce des retards entre Paris et Lyon.',
    'French rail operator SNCF announced delays between Paris and Lyon.',
  ],
  [
    'Le RN de Jordan Bardella est donné en tête.',
    'Jordan Bardella’s National Rally is leading in the polls.',
  ],
  ['La CGT appelle à la grève chez Renault.', 'The CGT union has called for a strike at Renault.'],
  ['L’université de Kharkiv a rouvert.', 'Kharkiv University has reopened.'],
  [
    'Le Parti socialiste et Les Républicains ont voté contre.',
    'The Socialists and the conservative Republicans voted against.',
  ],
  ['La Seconde Guerre mondiale avait détruit Varsovie.', 'World War II had destroyed Warsaw.'],
  ['Il a étudié à la Sorbonne puis à Oxford.', 'He studied at the Sorbonne and then at Oxford.'],
  ['Jeanne d’Arc est née en Lorraine.', 'Joan of Arc was born in Lorraine.'],
  ['Le pape Léon XIV a prié pour Gaza.', 'Pope Leo XIV prayed for Gaza.'],
  ['La reine Élisabeth II avait visité la Bretagne.', 'Queen Elizabeth II had visited Brittany.'],
  [
    'Le quotidien Le Monde cite un proche de Marine Le Pen.',
    'The daily Le Monde quotes a person close to Marine Le Pen.',
  ],
  [
    'À Bruxelles, Ursula von der Leyen a salué l’accord.',
    'In Brussels, Ursula von der Leyen welcomed the deal.',
  ],
  [
    'Le Premier ministre britannique Keir Starmer a écrit sur X.',
    'British Prime Minister Keir Starmer wrote on X.',
  ],
  [
    'Aux États-Unis, Donald Trump a menacé le Canada.',
    'In the United States, Donald Trump threatened Canada.',
  ],
  ['Aux États-Unis, les prix baissent.', 'Prices are falling in the U.S.'],
  ['La Chine a dénoncé les propos de Washington.', 'Chinese officials denounced Washington’s comments.'],
  ['L’Allemagne, la France et le Royaume-Uni ont réagi.', 'Germany, France and Britain reacted.'],
  ['LA RUSSIE MENACE LA POLOGNE', 'RUSSIA THREATENS POLAND'],
  [
    'Le Kremlin dément toute attaque, a dit Dmitri Peskov.',
    'The Kremlin denied any attack, Dmitry Peskov said.',
  ],
  ['Le Sénat examinera le texte mardi.', 'Senators will examine the bill Tuesday.'],
  ['Dans le Pas-de-Calais, deux routes sont coupées.', 'Two roads are cut off in the Pas-de-Calais region.'],
  ['Le mont Blanc a perdu deux mètres.', 'Mont Blanc has lost 7 feet.'],
  ['La Manche est fermée à la navigation.', 'The English Channel is closed to shipping.'],
  ['La mer Noire est minée.', 'The Black Sea is mined.'],
  ['Les Ukrainiens tiennent Pokrovsk.', 'Ukrainian troops hold Pokrovsk.'],
  ['Le PIB a reculé, la TVA augmentera.', 'GDP fell and VAT will go up.'],
  ['Une PME de Vendée a déposé le bilan.', 'A small company in Vendée has filed for bankruptcy.'],
  ['La Croix-Rouge ukrainienne a évacué Soumy.', 'The Ukrainian Red Cross has evacuated Sumy.'],
  [
    'Le général Valeri Zaloujny est ambassadeur à Londres.',
    'Gen. Valerii Zaluzhnyi is ambassador in London.',
  ],
  ['Roumen Radev a dissous le Parlement bulgare.', 'Rumen Radev dissolved Bulgaria’s parliament.'],
  ['Selon Reuters, l’Iran et l’Irak négocient.', 'Iran and Iraq are negotiating, Reuters reported.'],
  [
    'Saint-Pétersbourg et Nijni-Novgorod sont sans eau.',
    'St. Petersburg and Nizhny Novgorod are without water.',
  ],
  [
    'Le Havre a été choisi, devant Anvers et Rotterdam.',
    'Le Havre was chosen ahead of Antwerp and Rotterdam.',
  ],
  ['Née à Alger, elle vit en Suisse.', 'Born in Algiers, she lives in Switzerland.'],
  ['Les Suisses ont dit non.', 'Swiss voters said no.'],
  ['L’avocate Claire Vautrey a fait appel.', 'Lawyer Claire Vautrey has appealed.'],
  ['Interrogée sur France Inter, Mme Vautrey a ri.', 'Asked on France Inter radio, Vautrey laughed.'],
  ['La bataille de Verdun a duré dix mois.', 'The Battle of Verdun lasted 10 months.'],
  ['La Côte d’Ivoire et le Cameroun sont qualifiés.', 'Ivory Coast and Cameroon have qualified.'],
  ['En Californie, San Francisco a tremblé.', 'In California, San Francisco shook.'],
  ['Le pape François est né à Buenos Aires.', 'Pope Francis was born in Buenos Aires.'],
  ['François Ier a fait bâtir Chambord.', 'Francis I had Chambord built.'],
  [
    'Le roi Philippe VI a reçu la reine Mathilde à Madrid.',
    'King Philip VI hosted Queen Mathilde in Madrid.',
  ],
  ['Saint Georges est le patron de la Catalogne.', 'St. George is the patron saint of Catalonia.'],
  ['À Tarragone, un port a brûlé.', 'In Tarragona, a port burned.'],
  ['Le bateau a quitté Batoumi.', 'The boat left Batumi.'],
  ['À Hesdin (Pas-de-Calais), l’eau monte.', 'The water is rising in Hesdin, northern France.'],
  ['Inès Garrido (PS) a voté contre.', 'Socialist Inès Garrido voted against.'],
  ['Au Moyen Âge, la ville comptait 300 feux.', 'In the Middle Ages, the town had 300 households.'],
  ['La CFDT n’ira pas.', 'The union will not attend.'],
  [
    'Le film « La Mouette », d’après Tchekhov, sort à Lyon.',
    'The film “The Seagull,” based on Chekhov, opens in Lyon.',
  ],
  [
    'Salomé Zourabichvili a quitté la présidence à Tbilissi.',
    'Salome Zourabichvili has left the presidency in Tbilisi.',
  ],
  ['Vahagn Khatchatourian est à Erevan.', 'Vahagn Khachaturyan is in Yerevan.'],
  ['Selon Euripide, les dieux aiment la ruse.', 'According to Euripides, the gods love cunning.'],
  ['Les Vingt-Sept et l’Otan ont condamné la Biélorussie.', 'EU members and NATO condemned Belarus.'],
  ['L’Organisation des Nations unies a salué le geste du Qatar.', 'The U.N. welcomed Qatar’s gesture.'],
  ['La police de Los Angeles recherche un suspect.', 'Los Angeles police are looking for a suspect.'],
  ['L’émir a offert un avion à Donald Trump.', 'The emir gave Trump a plane.'],
  ['Bamako et Niamey ont rompu avec la Cédéao.', 'Bamako and Niamey have broken with ECOWAS.'],
  ['Le procès s’est ouvert à La Haye devant la CPI.', 'The trial opened at the ICC in The Hague.'],
  ['Le navire a quitté Fort-de-France pour la Guyane.', 'The ship left Fort-de-France for French Guiana.'],
]

test.each(clean)('nothing to find: %s', (source, target) => {
  expect(found(source, target)).toEqual([])
})

/** The same with one name lost or misspelt. */
const slips: readonly (readonly [source: string, target: string, finding: string])[] = [
  ['Sergueï Beloussov a été nommé à Moscou.', 'Sergei Belousov has been appointed.', 'missing: Moscou'],
  [
    'Sergueï Beloussov a été nommé à Moscou.',
    'Sergei Beluosov has been appointed in Moscow.',
    'changed: Beluosov',
  ],
  [
    'Le maire, Gérard Houssin, a démissionné.',
    'The mayor, Gérard Houssain, has resigned.',
    'changed: Houssain',
  ],
  ['Le maire, Gérard Houssin, a démissionné.', 'The mayor has resigned.', 'missing: Gérard Houssin'],
  [
    'Selon Inès Garrido, rien n’est joué.',
    'Nothing is settled, according to Inès Garido.',
    'changed: Garido',
  ],
  ['Un drone est tombé près de Myrnohrad.', 'A drone crashed near Mirnograd.', 'changed: Mirnograd'],
  ['La ministre Hélène Castaing a démenti.', 'Minister Helene Castiang denied it.', 'changed: Castiang'],
  ['L’OTAN n’a pas réagi.', 'There was no reaction.', 'missing: OTAN'],
  [
    'L’usine de Douai fermera, a dit Stéphane Kerbrat.',
    'The Douai plant will close, he said.',
    'missing: Stéphane Kerbrat',
  ],
  [
    'Le procureur Nicolas Berthet a requis dix ans.',
    'Prosecutor Nicolas Bertet asked for 10 years.',
    'changed: Bertet',
  ],
  ['Elle a quitté Koupiansk mardi.', 'She left on Tuesday.', 'missing: Koupiansk'],
  ['Elle a quitté Koupiansk mardi.', 'She left Kupyansk on Tuesday.', ''],
  ['Elle a quitté Koupiansk mardi.', 'She left Kupainsk on Tuesday.', 'changed: Kupainsk'],
  ['L’Espagne a refusé.', 'The country refused.', 'missing: Espagne'],
]

test.each(slips)('%s | %s', (source, target, finding) => {
  expect(found(source, target).join(' · ')).toBe(finding)
})

describe('later mentions', () => {
  const article = [
    'Le maire, Gérard Houssin, a démissionné.',
    'M. Houssin ira vivre à Bayeux.',
    'Houssin regrette Bayeux.',
  ]

  test('may be a pronoun or a noun', () => {
    expect(found(article[1] ?? '', 'He will live in Bayeux.', article)).toEqual([])
    expect(found(article[2] ?? '', 'The mayor misses the town.', article)).toEqual([])
  })

  test('may not vanish without one, nor may the first', () => {
    expect(found(article[2] ?? '', 'Houssin has regrets.', article)).toEqual(['missing: Bayeux'])
    expect(found(article[0] ?? '', 'The mayor has resigned.', article)).toEqual(['missing: Gérard Houssin'])
  })
})
