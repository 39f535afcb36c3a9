import { expect, test } from 'vitest'
import { getHouseStyle } from '@/lib/domain/house-style'
import { compileTermbase } from '@/lib/termbase/termbase'
import { runChecks } from './run-checks'

/** News prose and a translation in US style that a desk would print: nothing at all may be found. */
const clean: readonly (readonly [source: string, target: string])[] = [
  [
    'Les combats se poursuivent à une quinzaine de kilomètres de la ville, a indiqué mardi le gouverneur.',
    'Fighting continues about 10 miles from the city, the governor said Tuesday.',
  ],
  [
    'Les deux hommes ont été arrêtés dans la nuit de lundi à mardi, vers 3 heures.',
    'Both men were arrested overnight Monday into Tuesday, at around 3 a.m.',
  ],
  [
    'Quelque 2 500 habitants, dont un tiers d’enfants, ont quitté la zone en trois jours.',
    'Some 2,500 residents, a third of them children, have left the area in three days.',
  ],
  [
    'L’entreprise a investi 1,2 milliard d’euros dans son usine de 40 000 m².',
    'The company has invested 1.2 billion euros in its 430,000-square-foot plant.',
  ],
  [
    'Il faisait 35 °C à l’ombre, soit 2 °C de plus que la veille.',
    'It was 95 degrees Fahrenheit in the shade, 3.6 degrees more than the day before.',
  ],
  [
    'La température pourrait monter de 1,5 °C d’ici à 2050.',
    'Temperatures could rise by 2.7 degrees Fahrenheit by 2050.',
  ],
  [
    'Née le 1er mai 1968, elle a grandi dans un village de 300 âmes.',
    'Born on May 1, 1968, she grew up in a village of 300 people.',
  ],
  [
    '« Nous n’avons pas peur », a déclaré le maire, avant d’ajouter : « Nous resterons. »',
    '“We are not afraid,” the mayor said, adding: “We will stay.”',
  ],
  [
    'Le PIB a reculé de 0,3 % au deuxième trimestre, contre une hausse de 1,1 % un an plus tôt.',
    'GDP fell 0.3% in the second quarter, compared with a 1.1% rise a year earlier.',
  ],
  [
    'Le cortège est parti à 14 h 30 de la place de la République.',
    'The march set off from Place de la République at 2:30 p.m.',
  ],
  [
    'Des dizaines de milliers de personnes ont défilé samedi à Paris.',
    'Tens of thousands of people marched in Paris on Saturday.',
  ],
  [
    'Le coureur a parcouru les 42,195 km du marathon en 2 heures 5 minutes.',
    'The runner covered the 26.2 miles of the marathon in 2 hours, 5 minutes.',
  ],
  [
    'Au XXe siècle, la ville comptait près de 60 000 habitants.',
    'In the 20th century, the city had nearly 60,000 inhabitants.',
  ],
  ['Il a passé dix ans en prison.', 'He spent a decade in prison.'],
  ['Les prix ont doublé en quinze jours.', 'Prices have doubled in two weeks.'],
  ['La moitié des 577 députés ont voté contre.', 'Half of the 577 lawmakers voted against it.'],
  [
    'Le premier ministre rencontrera son homologue jeudi 12 octobre à Berlin.',
    'The prime minister will meet his counterpart in Berlin on Thursday, Oct. 12.',
  ],
  ['Elle mesure 1 m 80 et pèse 75 kg.', 'She is 5 feet, 11 inches tall and weighs 165 pounds.'],
  [
    'Le sous-marin a été repéré à 40 milles marins des côtes.',
    'The submarine was spotted 40 nautical miles off the coast.',
  ],
  ['Ils ont tiré au calibre 12 et au 9 mm.', 'They fired 12-gauge and 9 mm weapons.'],
  [
    'L’incendie a détruit entre 150 et 200 hectares de forêt.',
    'The fire destroyed between 370 and 490 acres of forest.',
  ],
  ['Le budget passe de 3 à 5 millions d’euros.', 'The budget rises from 3 million to 5 million euros.'],
  ['Le navire transportait 20 000 tonnes de blé.', 'The ship was carrying 20,000 metric tons of wheat.'],
  ['La vitesse est limitée à 80 km/h.', 'The speed limit is 50 mph.'],
  ['Un demi-million de personnes sont sans électricité.', 'Half a million people are without power.'],
  ['Le 11 septembre 2001, il avait 20 ans.', 'On Sept. 11, 2001, he was 20 years old.'],
  ['Dans les années 1990, le pays sortait de la guerre.', 'In the 1990s, the country was emerging from war.'],
  [
    'Le parti est arrivé en tête avec 33,2 % des voix, devant la gauche (28,1 %).',
    'The party came first with 33.2% of the vote, ahead of the left (28.1%).',
  ],
  ['L’action a perdu 4 points à 27,50 euros.', 'The stock lost 4 points to 27.50 euros.'],
  ['Il est midi à Kharkiv.', 'It is noon in Kharkiv.'],
  ['La victime, âgée de 17 ans, est décédée.', 'The victim, a 17-year-old, has died.'],
  [
    'Plus de 1 000 soldats ont été déployés le long des 1 200 kilomètres de frontière.',
    'More than 1,000 soldiers have been deployed along the 750-mile border.',
  ],
  ['Trois des cinq otages ont été libérés.', 'Three of the five hostages have been released.'],
  ['C’est la troisième fois en six mois.', 'It is the third time in six months.'],
  ['Les quatre cinquièmes du territoire sont minés.', 'Four-fifths of the territory is mined.'],
  [
    'Il avait été élu en mai 2017, puis réélu en 2022.',
    'He was elected in May 2017, then re-elected in 2022.',
  ],
  ['Le prix du baril a dépassé 100 dollars.', 'The price of a barrel has topped $100.'],
  [
    'Contact : presse@example.org ou https://example.org/fr.',
    'Contact: presse@example.org or https://example.org/fr.',
  ],
  ['Une vingtaine de maisons ont été touchées.', 'About 20 houses were hit.'],
  ['Une centaine de manifestants se sont rassemblés.', 'About a hundred protesters gathered.'],
  [
    'Le pont, long de 19 kilomètres, a coûté 3,7 milliards de dollars.',
    'The 12-mile bridge cost $3.7 billion.',
  ],
  ['Les secours sont arrivés à 8 heures du matin.', 'Rescuers arrived at 8 a.m.'],
  ['Deux tiers des élus y sont favorables.', 'Two-thirds of elected officials are in favor.'],
  ['Une réunion du G7 aura lieu les 13 et 14 juin.', 'A G7 meeting will take place on June 13 and 14.'],
  [
    'Le char T-72 a été détruit à l’aide d’un canon de 155 mm.',
    'The T-72 tank was destroyed with a 155 mm gun.',
  ],
  ['Il a marqué son 100e but à la 89e minute.', 'He scored his 100th goal in the 89th minute.'],
  ['La Seconde Guerre mondiale a fait des millions de morts.', 'World War II killed millions.'],
  ['Le taux passe de 2 % à 2,5 %.', 'The rate goes from 2% to 2.5%.'],
  ['Dans un premier temps, rien ne change.', 'At first, nothing changes.'],
  [
    'La production a reculé au printemps (-8 %), après un repli de -2 % en hiver.',
    'Output fell 8% in the spring after a 2% drop in the winter.',
  ],
  ['Les Vingt-Sept se retrouvent lundi.', 'The 27 member states meet on Monday.'],
  ['Les boucles font 10, 20 et 30 km.', 'The loops are 6, 12 and 19 miles long.'],
  ['Le tir a eu lieu à 7 h 10 (5 h 10 GMT).', 'The launch took place at 7:10 a.m. (0510 GMT).'],
  ['Un cinquième des élus, ou le cinquième du conseil.', 'A fifth of members, or a fifth of the council.'],
  ['Trois élus sur quatre sont absents.', 'Three-quarters of the members are away.'],
  ['Un foyer sur quatre est sans eau.', 'Some 25% of homes have no water.'],
  ['Le moulin date du XVIIIe siècle.', 'The mill dates from the 1700s.'],
  ['La blessée a une trentaine d’années.', 'The injured woman is in her 30s.'],
  ['Elle a nagé 1 min 02 s 30.', 'She swam 1:02.30.'],
  ['Un Français sur trois est concerné.', 'One in three French people is affected.'],
]

test.each(clean)('nothing to find: %s', (source, target) => {
  const pair = { source, target, houseStyle: getHouseStyle('us'), termbase: compileTermbase([]) }
  expect(runChecks(pair).map(({ check, values, text }) => `${check} ${values.problem}: ${text}`)).toEqual([])
})

/** The same kind of prose with one slip planted in each. */
const slips: readonly (readonly [source: string, target: string, finding: string])[] = [
  [
    'Le tunnel mesure 57 km de long et 9 m de large.',
    'The tunnel is 57 miles long and 30 feet wide.',
    'error quantity wrong-unit: 57 miles',
  ],
  [
    'La tempête a soufflé à 150 km/h sur la côte.',
    'The storm blew at 103 mph on the coast.',
    'error quantity changed: 103 mph',
  ],
  [
    'La température pourrait monter de 2 °C d’ici à 2050.',
    'Temperatures could rise by 35.6 degrees Fahrenheit by 2050.',
    'error quantity changed: 35.6 degrees Fahrenheit',
  ],
  [
    'Le déficit atteint 5 milliards d’euros, soit 4,3 % du PIB.',
    'The deficit stands at 5 million euros, or 4.3% of GDP.',
    'error money wrong-scale: 5 million euros',
  ],
  [
    'Cinq personnes ont été tuées et 17 blessées à Kharkiv.',
    'Five people were killed and 71 injured in Kharkiv.',
    'error number changed: 71',
  ],
  [
    'Il a été élu le 13 mai 2017 au deuxième tour.',
    'He was elected on May 14, 2017, in the second round.',
    'error date changed: May 14, 2017',
  ],
  [
    'Les négociations reprendront lundi à 9 heures.',
    'Talks will resume Monday at 10 a.m.',
    'error time changed: 10 a.m.',
  ],
  ['Le taux est tombé à -0,5 %.', 'The rate now stands at 0.5%.', 'error number changed: 0.5%'],
  ['Le marché ferme à minuit.', 'The market closes at noon.', 'error time changed: noon'],
  [
    'Les boucles font 10, 20 et 30 km.',
    'The loops are 6, 15 and 19 miles long.',
    'error quantity changed: 15',
  ],
  ['Quelque 12 000 tonnes de blé ont brûlé.', 'Wheat has burned.', 'error quantity missing: 12 000 tonnes'],
]

test.each(slips)('one thing to find: %s', (source, target, finding) => {
  const pair = { source, target, houseStyle: getHouseStyle('us'), termbase: compileTermbase([]) }
  expect(
    runChecks(pair).map(({ level, check, values, text }) => `${level} ${check} ${values.problem}: ${text}`),
  ).toEqual([finding])
})
