import type { Language } from '@/lib/language/language'
import type { Scan } from '@/lib/language/scan'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** What the words near a measure may be about. */
export type Subject =
  | 'weather'
  | 'angle'
  | 'rise'
  | 'rain'
  | 'weapon'
  | 'film'
  | 'screen'
  | 'sport'
  | 'weight'
  | 'person'
  | 'stature'
  | 'thing'
  | 'engine'
  | 'pressure'
  | 'drink'
  | 'money'
  | 'sea'

/** One list a subject and language: a word of it near by says that the measure is about it. */
const subjects: Record<Language, Record<Subject, ReadonlySet<string>>> = {
  fr: {
    weather:
      words(`température températures mercure thermomètre thermomètres chaleur chaleurs canicule fièvre météo
      météo-france froid froide froids chaud chaude gel gelé gelée gelées ombre soleil fait faisait fera ferait
      maximales minimales maximale minimale ressenti ressentie climat climatique réchauffement réchauffer refroidissement
      refroidir glacial glaciale glaciales caniculaire fahrenheit celsius zéro dehors four eau degré-jour hiver été chauffage
      chauffé chauffée chauffer climatisation climatiseur atmosphère normales planète`),
    angle:
      words(`angle angles virage virages rotation inclinaison inclinée incliné inclinés inclinées incliner pente pentes
      latitude longitude panorama vision caméra cap azimut orienté orientée orienter pivoter pivote
      tourne tourner tourné parallèle méridien gîte penche penché`),
    rise: words(`hausse hausses baisse baisses réchauffement augmentation augmentations chute chutes recul gain écart écarts
      élévation refroidissement différence différences amplitude remontée perte supérieur supérieure supérieures supérieurs
      inférieur inférieure inférieures inférieurs augmenté augmenter augmente augmentera baissé baisser baisse baissera
      grimpé grimper grimpe monté monter réchauffé réchauffée réchauffer réchauffe refroidi refroidir chuté chuter perdu
      perdre gagné gagner dépassé dépasser dépassant anomalie anomalies`),
    rain: words(`pluie pluies précipitations eau neige grêle cumul cumuls épaisseur diamètre longueur largeur pluviométrie
      tombés tombé`),
    weapon:
      words(`calibre calibres canon canons obus mitrailleuse mitrailleuses fusil fusils pistolet pistolets munition
      munitions obusier obusiers mortier mortiers cartouche cartouches balle balles arme armes roquette roquettes
      artillerie howitzer tourelle chargeur douilles`),
    film: words(`film films pellicule pellicules caméra caméras objectif objectifs appareil appareils photo photos
      photographie focale tourné tournage cinéma copie copies projecteur format`),
    screen:
      words(`écran écrans téléviseur téléviseurs télévision télé télés tablette tablettes ordinateur ordinateurs moniteur
      moniteurs smartphone smartphones téléphone ipad iphone dalle jante jantes pneu pneus roue roues vinyle vinyles vélo
      portable tactile canon`),
    sport:
      words(`champion championne champions championnat championnats finale demi-finale médaille médaillé médaillée
      sprinteur sprinteuse sprinteurs sprint record course courses épreuve épreuves athlétisme relais nageur nageuse
      podium chrono chronos jo olympique olympiques mondiaux coureur coureuse marathon natation séries piste bolt
      remporté vainqueur qualifié qualifiée disputé couru haies steeple athlète athlètes dossard`),
    weight:
      words(`pèse pèsent pesait pesaient pesant peser pèsera poids kilo kilos kg lourd lourde lourds perdu perdre
      pris grossi maigri bébé poisson viande farine beurre sucre pesé bagage bagages pieds pouces livrées haltère`),
    person:
      words(`homme femme garçon fille joueur joueuse boxeur boxeuse basketteur suspect il elle athlète lutteur champion
      ans adolescent adolescente enfant rugbyman pilier géant mannequin judoka acteur actrice victime`),
    stature: words(`mesure mesurait mesurant mesurer taille toise culmine grand grande haute stature`),
    thing:
      words(`eau neige profondeur hauteur vague vagues mur murs diamètre large long longue longueur largeur haut statue
      barrière clôture arbre plante plantes crue niveau table lit altitude distance mètres`),
    engine:
      words(`moteur moteurs voiture voitures puissance cylindres véhicule berline turbo diesel essence électrique
      bolide tracteur camion hybride moto bateau v6 v8 développe développant suv hors-bord`),
    pressure: words(
      `pression pressions pneu pneus gonflé gonflés gonfler compresseur pompe manomètre chaudière`,
    ),
    drink: words(`alcool vin vins bière bières cru rhum eau-de-vie liqueur titre titrant titrait`),
    money: words(`sterling prix coûte coûtait coûté payé payer salaire budget amende euros dollars`),
    sea: words(`vent vents rafales rafale navire navires bateau bateaux voilier vitesse mer croisière courant houle filait
      file pointe voiliers skipper cargo paquebot frégate trimaran`),
  },
  en: {
    weather:
      words(`temperature temperatures mercury thermometer thermometers heat heatwave fever weather cold hot warm
      freezing frost shade sun sunny highs lows climate warming cooler warmer colder hotter chill zero below above
      outside oven water winter summer heating forecast degrees-day reached planet`),
    angle:
      words(`angle angles turn turns turned turning rotate rotates rotated rotation tilt tilts tilted slope slopes incline
      inclined latitude longitude panorama view camera bearing parallel meridian pitch
      separation honorary academic university college bachelor's`),
    rise: words(`rise rises rose rising risen increase increases increased drop drops dropped fall falls fell fallen warming
      warmed warmer colder cooler hotter higher lower difference gap climb climbed decrease decreased cooling cooled
      anomaly gained lost exceed exceeding`),
    rain: words(`rain rainfall precipitation water snow hail thick thickness diameter length width fell`),
    weapon:
      words(`caliber calibre gun guns cannon shell shells howitzer howitzers mortar mortars rifle rifles pistol pistols
      ammunition ammo rounds round machine artillery rocket rockets bullets bullet cartridge cartridges autocannon
      turret handgun`),
    film: words(`film films camera cameras lens lenses photo photos photography shot cinema print prints projector format
      footage focal`),
    screen:
      words(`screen screens tv tvs television televisions tablet tablets laptop laptops monitor monitors smartphone
      phone ipad iphone display wheels wheel rims tires tyres vinyl bike`),
    sport:
      words(`champion champions championship championships final finals semifinal medal medalist sprinter sprinters sprint
      record race races event athletics relay swimmer podium olympic olympics games runner runners marathon
      swimming heats track dash hurdles freestyle butterfly backstroke breaststroke medley steeplechase touchdown
      touchdowns quarterback penalty goal pass run rushing receiver kick`),
    weight: words(`weigh weighs weighed weighing weight heavy lost lose gained gain baby lb pound lbs`),
    person:
      words(`man woman boy girl player boxer suspect he she athlete wrestler champion year-old teenager child model
      actor actress victim his her`),
    stature: words(`stands stood height tall measures measured standing`),
    thing:
      words(`water snow deep depth wave waves wall diameter wide long length width statue barrier fence tree plant
      flood level table bed`),
    engine: words(`engine engines motor car cars vehicle sedan turbo diesel`),
    pressure: words(`pressure tire tires tyre tyres pump compressor boiler inflated`),
    drink: words(`alcohol wine beer proof`),
    money:
      words(`sterling price prices cost costs paid pay pays worth fine fined budget tax salary money earn earned bill
      fee fees bonus cash spend spent owed debt wage raised euros dollars pence`),
    sea: words(
      `wind winds gusts gust ship ships boat boats vessel vessels speed sea cruising current sailing sailed yacht`,
    ),
  },
}

const ends = new Set(['.', '!', '?', ';', '\n', '…'])
const reach = 9

/** Whether a word about `subject` stands in the same sentence within nine tokens of `[first, next)`. */
export function isAbout(scan: Scan, subject: Subject, first: number, next: number): boolean {
  return isAboutBefore(scan, subject, first) || isAboutAfter(scan, subject, next)
}

/** The same, looking only at what stands before. */
export function isAboutBefore({ tokens, language }: Scan, subject: Subject, first: number): boolean {
  const list = subjects[language][subject]
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const word = tokens[i]?.lower ?? ''
    if (ends.has(word)) break
    if (list.has(word)) return true
  }
  return false
}

function isAboutAfter({ tokens, language }: Scan, subject: Subject, next: number): boolean {
  const list = subjects[language][subject]
  for (let i = next; i < tokens.length && i < next + reach; i++) {
    const word = tokens[i]?.lower ?? ''
    if (ends.has(word)) break
    if (list.has(word)) return true
  }
  return false
}
