import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { getHouseStyle } from '@/lib/domain/house-style'
import { nameContext } from '@/lib/facts/names/name-context'
import { readMarkedText } from '@/lib/facts/names/read-marked-text'
import { compileTermbase } from '@/lib/termbase/termbase'
import { name } from './name'
import { subjectOf } from './run-checks'

const houseStyle = getHouseStyle('us')
const termbase = compileTermbase([])

/** Free translations of lines of the marked articles, by their number from 0: a desk would print them. */
const translated: readonly (readonly [article: string, line: number, english: string])[] = [
  ['politics', 0, 'SENATE REJECTS REFORM, BAYEUX ENTERS THE DEBATE'],
  [
    'politics',
    2,
    'Senators on Tuesday night voted 178-152 against a bill on rural town halls put forward by Minister Hélène Castaing. It was a setback for the government, which had hoped for a quick passage before the summer.',
  ],
  [
    'politics',
    3,
    '“We will come back to the French people with a clearer text,” Castaing said as she left the chamber. Prime Minister Antoine Delvaux, at her side, declined to comment.',
  ],
  [
    'politics',
    4,
    'Bruno Salvat, who leads the conservative Republicans group, condemned what he called “a monstrosity.” For the Socialists, Inès Garrido said the state was shirking its duty to towns. The far-right National Rally abstained.',
  ],
  [
    'politics',
    5,
    'In the Calvados region, where about 30 mayors have resigned since January, the decision was met with relief. “Paris doesn’t know what a village is,” said Gérard Houssin, the mayor of a town of 214 near Bayeux.',
  ],
  [
    'politics',
    6,
    'Delvaux promised another reading in the lower house in June. The presidential palace says the schedule will be kept. Speaking on BFM television, Salvat called it “stubbornness.” The case could go to the Constitutional Council.',
  ],
  [
    'war',
    1,
    'KYIV, Nov. 12 (AFP) — A Russian strike killed seven people overnight in Kharkiv, Ukraine’s second-largest city, local authorities said.',
  ],
  [
    'war',
    2,
    'The regional governor, Oleh Vyssotsky, said on Telegram that 15 drones had been launched from Russia’s Belgorod region. A building in the Saltivka neighborhood collapsed.',
  ],
  [
    'war',
    3,
    'In Moscow, Kremlin spokesman Dmitry Peskov referred questions to the Defense Ministry, which said it had targeted an ammunition depot.',
  ],
  [
    'war',
    4,
    'Farther south, fighting continues around Pokrovsk. The Russians are advancing “house by house,” said Taras Melnychuk, who commands a mechanized brigade. He said he was short of 155 mm shells.',
  ],
  [
    'war',
    5,
    'The United Nations and the Red Cross are asking for a humanitarian corridor to Kostiantynivka. The EU has promised another 40 million euros, and NATO an emergency meeting in Brussels.',
  ],
  [
    'war',
    6,
    'Oksana Hrytsenko, 34, left Myrnohrad with her two children. “We left everything,” she said at a train station in Dnipro. Ukrainians no longer expect anything from Washington.',
  ],
  [
    'sport',
    1,
    'Two goals down at halftime, Lens fought back to win 3-2 on Saturday night at the Bollaert stadium. Two goals by Mathis Ferracci and a stoppage-time strike by Souleymane Diabaté brought the house down.',
  ],
  [
    'sport',
    2,
    '“This group never gives up,” coach Pascal Wierzba told DAZN. His counterpart Adi Kranjec looked glum. The Slovenian admitted that Monaco had “dropped back too fast.”',
  ],
  [
    'sport',
    3,
    'Ferracci, who came through Bastia and Auxerre, now has 11 goals. He could be called up by France for its game against Croatia on March 22 in Split.',
  ],
  [
    'sport',
    4,
    'PSG stays top ahead of its home game against Brest. Marseille, beaten in Toulouse, slipped to fifth. The Champions League resumes Wednesday, when Real Madrid travels to Manchester City.',
  ],
  ['culture', 0, 'In Avignon, a Chekhov without scenery'],
  [
    'culture',
    1,
    'Lithuanian director Jonas Petrauskas is staging a three-hour “Seagull” by daylight in the courtyard of the Papal Palace through July 24.',
  ],
  [
    'culture',
    2,
    'Born in Kaunas in 1978, Petrauskas has worked in Berlin, Lyon and at the National Theater of Strasbourg. He is working again with actor Margaux Lefeuvre, whose breakthrough came in a film by Céline Sciamma.',
  ],
  [
    'culture',
    3,
    '“Chekhov wrote for tired people,” he says with a smile. The audience at the Avignon Festival gave him a long ovation. In the newspaper Le Monde, critic Anne Delorme called it a show “without a wrinkle.”',
  ],
  [
    'business',
    1,
    'Battery maker Voltalys said Thursday that it will close its plant in Douai and cut 850 jobs, 600 of them in France. Its shares fell 9% on the Paris stock exchange.',
  ],
  [
    'business',
    2,
    'CEO Stéphane Kerbrat blamed Chinese competition and a drop in orders from Stellantis and Renault. “Without a quick decision, the whole group will sink,” he told Reuters.',
  ],
  [
    'business',
    3,
    'The CGT and CFDT unions are calling for talks with the Finance Ministry. Sandrine Louvel, an FO delegate, said she learned the news on LinkedIn. Economy Minister Éric Lombardot will meet with unions Monday.',
  ],
  [
    'business',
    5,
    'In the United States, the Fed cut its rates by a quarter point. Wall Street closed higher, lifted by Nvidia, Apple and JPMorgan Chase. A barrel of Brent crude traded at $78 in London.',
  ],
  [
    'courts',
    1,
    'Marseille prosecutors on Friday sought 10 years in prison for Marc Antonetti, the captain of the ferry Île-de-Lumière, who is on trial for the deaths of 11 passengers in August 2019.',
  ],
  [
    'courts',
    2,
    'Caroline Vidal, a lawyer for the families, welcomed “a sentence that fits the crime.” Jérôme Attali, who represents the defendant, will speak on Monday. He blames failings by the company, Corsica Azur.',
  ],
  [
    'africa',
    2,
    'Col. Modibo Traoré, a spokesman for the authorities, accused Ivory Coast and Benin of “plotting against the people of Mali.” Ivorian authorities rejected the accusations from Abidjan.',
  ],
  [
    'africa',
    3,
    'In neighboring Niger, Gen. Abdourahamane Issaka met in Niamey with Moussa Faki, the African Union’s envoy. In Burkina Faso, an attack blamed on JNIM killed 30 people near Djibo.',
  ],
  [
    'africa',
    5,
    'France, which withdrew its troops in 2022, said it was following the situation. President Alassane Ouattara was to speak with Emmanuel Macron. The IMF has suspended a payment of $120 million. The World Health Organization fears an epidemic in Gao and Timbuktu.',
  ],
  [
    'asia',
    1,
    'Chinese Foreign Minister Wang Zhaoxing arrived in Tokyo on Sunday for a two-day visit, the first since 2021. He is to meet with Prime Minister Haruka Minamoto on Monday.',
  ],
  [
    'asia',
    2,
    'On the agenda: the Senkaku Islands, which China claims and calls the Diaoyu, and the ban on Japanese seafood after water was released at Fukushima.',
  ],
  [
    'asia',
    5,
    'North Korea fired two missiles toward the Sea of Japan the same day. Kim Jong Un oversaw the test, the state news agency KCNA said. The Security Council will meet Tuesday at the request of Japan and Britain.',
  ],
  [
    'wire',
    0,
    'BERLIN (Reuters) — The German chancellor on Monday proposed to Warsaw a joint defense fund, according to diplomats.',
  ],
  [
    'wire',
    2,
    '“WE HAVE NO TIME LEFT,” Polish Defense Minister Krzysztof Nowicki said on the sidelines of the summit. His Dutch counterpart, Femke van der Berg, said she was ready to sign.',
  ],
  [
    'middle-east',
    1,
    'A Hamas delegation arrived in Cairo on Wednesday to resume talks mediated by Egypt, Qatar and the United States. Israel has not yet confirmed that it will send envoys.',
  ],
  [
    'middle-east',
    2,
    'The Israeli army kept up its strikes on Khan Younis and Rafah. Twelve people were killed, according to the Red Crescent. The military said it had targeted a command post.',
  ],
  [
    'middle-east',
    3,
    'Khalil al-Hayya, a leader of the group, demanded a full withdrawal. In Jerusalem, Benjamin Netanyahu replied that this was “out of the question.” He is under pressure from his coalition.',
  ],
  [
    'middle-east',
    4,
    'King Abdullah II of Jordan hosted Crown Prince Mohammed bin Salman in Amman. Riyadh and Doha are calling for an immediate cease-fire. Iran warned against any attack on its sites in Natanz and Fordo.',
  ],
  [
    'science',
    2,
    '“The images are better than we had hoped,” says astronomer Laetitia Guérin of the Paris Observatory. The planet, the closest to the sun, has been little known since a flyby of the Messenger probe, launched by NASA in 2004.',
  ],
  [
    'environment',
    2,
    'Saudi Arabia held out for a long time. “It’s a small step, but in the right direction,” Laurence Tubiana said. Greenpeace said it was not enough. The WWF spoke of a “missed opportunity.”',
  ],
  [
    'obituary',
    2,
    'Born in Oran in 1940, a teacher’s daughter, she moved to Paris at 19 and walked into the Gamma agency. Raymond Depardon lent her a Leica. The rest is history.',
  ],
  [
    'crime',
    3,
    '“Justice for Idriss,” read graffiti on the walls of the Grande Borne housing project. Fatoumata Cissé, the victim’s mother, thanked the police. Cissé played left back for US Grigny.',
  ],
  [
    'technology',
    5,
    'Minister Jean-Noël Barrot called it “a clear signal.” In the United States, Vice President JD Vance threatened the EU with tariffs. Elon Musk reacted on X with a single word: “Absurd.”',
  ],
]

test.each(translated)('%s, line %i', (article, line, target) => {
  const file = new URL(`../facts/names/fixtures/${article}.txt`, import.meta.url)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((marked) => readMarkedText(marked).text)
  const source = lines[line] ?? ''
  for (const names of [nameContext(lines), undefined]) {
    const found = name.find(subjectOf({ source, target, houseStyle, termbase, names }))
    expect(found.map(({ text, values }) => `${values.problem}: ${text}`)).toEqual([])
  }
})
