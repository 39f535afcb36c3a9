import type { NewArticle } from '@/lib/domain/article'
import { inlineFromText, type InlineContent, type InlineNode } from '@/lib/domain/inline-content'
import type { SegmentState } from '@/lib/domain/state'

export { sampleTerms } from './sample-terms'

type SampleSegment = NewArticle['blocks'][number]['segments'][number]

/** A text with marks as a list of its runs; plain strings in it carry none. */
type Runs = string | (string | InlineNode)[]

function content(runs: Runs): InlineContent {
  return [runs].flat().flatMap((run) => (typeof run === 'string' ? inlineFromText(run) : run))
}

function segment(source: Runs, target: Runs = '', state: SegmentState = 'initial'): SampleSegment {
  return { source: content(source), target: content(target), state }
}

function paragraph(...segments: SampleSegment[]): NewArticle['blocks'][number] {
  return { kind: 'paragraph', segments }
}

const italic = (text: string): InlineNode => ({ type: 'text', text, marks: [{ type: 'italic' }] })
const bold = (text: string): InlineNode => ({ type: 'text', text, marks: [{ type: 'bold' }] })
const link = (text: string, href: string): InlineNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', href }],
})

/**
 * What a first visit shows: an invented report with a draft for a US desk that stops half-way. Up to the subhead the
 * draft is right; behind it stand a wrong unit, a forbidden name, a wrong scale and a missing date, one a paragraph.
 * The source has slips of typing too: straight and reversed quotation marks, a double space, missing no-break spaces.
 */
export const sampleArticle: NewArticle = {
  title: 'Sur l’Oskil, le blé repasse le pont',
  houseStyleId: 'us',
  blocks: [
    paragraph(
      segment(
        'Quarante camions chargés de blé ont franchi jeudi la rivière Oskil sur un pont flottant, à 16 kilomètres au sud-est d’Izioum, rouvrant la route des silos de la rive est pour la première fois depuis deux ans, ont annoncé les autorités locales.',
        'Forty trucks loaded with wheat crossed the Oskil River on a floating bridge Thursday, 10 miles southeast of Izium, reopening the road to the silos on the east bank for the first time in two years, local authorities said.',
        'approved',
      ),
    ),
    paragraph(
      segment(
        '«\u00A0Il y a un mois encore, on ne passait ici qu’en barque\u00A0», raconte Oleksandr Marenko, 46 ans, au volant du premier camion. «\u00A0Ce matin, j’ai roulé à 10 km/h, les mains moites, mais j’ai roulé.\u00A0»',
        '“Just a month ago, the only way across was by rowboat,” said Oleksandr Marenko, 46, at the wheel of the first truck. “This morning I drove at 6 mph with sweaty palms, but I drove.”',
        'approved',
      ),
    ),
    paragraph(
      segment(
        'Parti de Kharkiv à 5\u00A0h\u00A030, le convoi a suivi pendant près de 130 kilomètres une route bordée de panneaux rouges signalant des mines, puis il a attendu que la brume se lève. Il faisait 5\u00A0°C au bord de l’eau.',
        'The convoy left Kharkiv at 5:30 a.m. and for about 80 miles followed a road lined with red signs warning of mines, then waited for the fog to lift. It was 41 degrees Fahrenheit at the water’s edge.',
        'approved',
      ),
    ),
    paragraph(
      segment(
        'L’opération, suivie par l’ONU et par l’Union européenne, doit permettre d’acheminer 25\u00A0% de la récolte du district avant le 15 décembre.',
        'The operation, monitored by the U.N. and the European Union, is expected to move 25% of the district’s harvest before Dec. 15.',
        'translated',
      ),
    ),
    paragraph(
      segment(
        [
          '«\u00A0Ce pont est une promesse tenue\u00A0», a écrit sur Telegram le gouverneur adjoint, Danylo Ferets, dans un message cité par l’hebdomadaire ',
          italic('Nova Khvylia'),
          '.',
        ],
        [
          '“This bridge is a promise kept,” the deputy governor, Danylo Ferets, wrote on Telegram in a message quoted by the weekly ',
          italic('Nova Khvylia'),
          '.',
        ],
        'translated',
      ),
    ),
    {
      kind: 'heading',
      level: 2,
      segments: [
        segment(
          'DANS LA RÉGION DE LOUHANSK, LE FRONT BOUGE PEU',
          'IN THE LUHANSK REGION, THE FRONT BARELY MOVES',
          'draft',
        ),
      ],
    },
    paragraph(
      segment(
        'Plus à l’est, les combats se poursuivent autour de Kreminna, à 55 milles du pont, où l’armée ukrainienne dit avoir repris 3 milles carrés de forêt en une semaine.',
        'Farther east, fighting continues around Kreminna, 55 kilometers from the bridge, where the Ukrainian army says it has retaken 3 square miles of forest in a week.',
        'draft',
      ),
    ),
    paragraph(
      segment(
        'Le porte-parole de l’administration installée par Moscou à Louhansk, Viktor Drozdov, a reconnu un ”repli limité“ mais démenti toute percée.',
        'The spokesman for the Moscow-installed administration in Lugansk, Viktor Drozdov, acknowledged a “limited pullback” but denied any breakthrough.',
        'draft',
      ),
    ),
    paragraph(
      segment(
        'Kiev évalue à 2,5 milliards d’euros la remise en état du réseau électrique de la région, pour laquelle ses partenaires ont déjà promis 340 millions de dollars.',
        'Kyiv puts the cost of repairing the region’s power grid at 2.5 million euros, toward which its partners have already pledged $340 million.',
        'draft',
      ),
    ),
    paragraph(
      segment(
        'La mission de l’AIEA attendue le 3 novembre à la centrale de Zaporijjia ne pourra pas s’y rendre comme prévu, faute de garanties de sécurité, a fait savoir l’agence.',
        'The IAEA mission expected at the Zaporizhzhia plant will not be able to go there as planned for lack of security guarantees, the agency said.',
        'draft',
      ),
    ),
    paragraph(
      segment(
        'Le blé du convoi, quelque 1.200 tonnes, vient de champs que les démineurs ont rendus aux agriculteurs cet été\u00A0:  3 400 hectares, sur les 18 000 jugés dangereux dans le district.',
      ),
    ),
    paragraph(
      segment(
        'Iryna Savtchenko, démineuse de 29 ans, mesure 1\u00A0m\u00A058 et porte chaque jour une combinaison de 22 kilos.',
      ),
      segment(
        '«\u00A0Le plus dur, c’est la pluie : la terre bouge, et les mines avec elle\u00A0», dit-elle en montrant une parcelle d’une dizaine d’hectares qu’il faudra reprendre depuis le début.',
      ),
    ),
    paragraph(
      segment(
        'À Bruxelles, un responsable de l’OTAN a salué une opération "encourageante", tout en prévenant que l’hiver serait rude : 60 groupes électrogènes ont été livrés depuis le 1er septembre, il en faudrait quatre fois plus.',
      ),
    ),
    paragraph(
      segment(
        'Le port de Marioupol restant fermé, le grain doit gagner Odessa, à près de 600 kilomètres, par une voie ferrée dont un tronçon passe à moins de 20 miles des lignes russes. Les trains y roulent de nuit, à 40 km/h au plus, tous feux éteints.',
      ),
    ),
    paragraph(
      segment([
        bold('Prochain passage\u00A0:'),
        ' samedi 2 novembre, à 14\u00A0h\u00A030, si le niveau de l’eau le permet.',
        { type: 'break' },
        'L’état des routes est mis à jour chaque soir sur ',
        link('le site de la région', 'https://example.org/oskil'),
        '.',
      ]),
    ),
  ],
}
