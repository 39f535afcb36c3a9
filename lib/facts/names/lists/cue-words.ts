import { frenchPlural } from '@/lib/language/fr/inflection'
import { nameKey } from './name-list'

function words(text: string, plurals = true): ReadonlySet<string> {
  const list = text.trim().split(/\s+/)
  return new Set((plurals ? list.flatMap((word) => [word, frenchPlural(word)]) : list).map(nameKey))
}

/** Forms of address, which stand before a person's name and are no part of it. */
export const addresses = words(
  'm mm mme mmes mlle mlles me mes dr drs pr mgr mr mrs ms monsieur madame mademoiselle maître docteur professeur monseigneur sir lady lord',
  false,
)

/** Functions, callings and kinship: a name behind one is a person's. */
export const functions = words(`
président présidente vice-président vice-présidente ex-président ex-présidente coprésident coprésidente ministre premier-ministre ex-ministre roi reine prince princesse empereur pape émir sultan
cheikh ayatollah mollah chah tsar chancelier chancelière gouverneur gouverneure maire maires adjoint adjointe préfet préfète sous-préfet sous-préfète député députée eurodéputé eurodéputée sénateur sénatrice élu élue
conseiller conseillère général générale colonel capitaine commandant commandante lieutenant lieutenant-colonel amiral maréchal sergent adjudant caporal soldat pilote ambassadeur ambassadrice consul secrétaire
directeur directrice chef cheffe patron patronne pdg dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice porte-parole juge procureur procureure avocat avocate bâtonnier imam rabbin évêque archevêque cardinal abbé père mère
sœur frère oncle tante fils fille époux épouse mari femme veuve veuf cousin cousine compagne compagnon grand-père grand-mère ami amie
écrivain écrivaine romancier romancière auteur autrice poète poétesse philosophe historien historienne sociologue politologue économiste analyste chercheur chercheuse expert experte physicien physicienne biologiste climatologue géologue
épidémiologiste virologue médecin chirurgien chirurgienne infirmier infirmière astronaute cosmonaute spationaute ingénieur ingénieure professeur professeure enseignant enseignante étudiant étudiante
réalisateur réalisatrice cinéaste acteur actrice comédien comédienne chanteur chanteuse musicien musicienne compositeur compositrice pianiste violoniste chorégraphe danseur danseuse peintre peintresse sculpteur photographe plasticien plasticienne architecte
journaliste reporter correspondant correspondante présentateur présentatrice animateur animatrice producteur productrice éditeur éditrice galeriste
entraîneur entraîneuse sélectionneur coach capitaine attaquant attaquante défenseur défenseuse milieu gardien ailier avant-centre buteur joueur joueuse champion championne cycliste coureur coureuse grimpeur sprinteur sprinteuse nageur nageuse judoka boxeur skieur skieuse
athlète tennisman tenniswoman arbitre footballeur footballeuse rugbyman pilote international internationale
militant militante opposant opposante syndicaliste dissident dissidente activiste candidat candidate candidats leader meneur chef-adjoint commissaire inspecteur inspectrice enquêteur enquêtrice policier policière gendarme pompier
agriculteur agricultrice éleveur éleveuse vigneron vigneronne maraîcher maraîchère pêcheur boulanger boulangère restaurateur restauratrice cuisinier cuisinière entrepreneur entrepreneuse retraité retraitée habitant habitante
oligarque milliardaire homme-d’affaires jihadiste djihadiste terroriste suspect suspecte accusé accusée prévenu prévenue victime otage tueur
nommé nommée dénommé certain prénommé surnommé baptisé démineur démineuse
`)

/** Words before "de" or directly before a place's name. */
export const placeNouns = words(`
ville village commune bourg bourgade localité agglomération métropole capitale banlieue quartier arrondissement district canton département région province territoire comté oblast gouvernorat wilaya État
pays île îles presqu’île péninsule archipel golfe baie cap détroit mer océan lac fleuve rivière canal vallée montagne mont col massif plateau désert forêt plaine côte estuaire delta
port aéroport gare centrale barrage mine prison base camp front enclave exclave frontière route autoroute pont tunnel port-est mairie préfecture sous-préfecture tribunal parquet cour maire gouverneur préfet habitant habitante
rive périphérie centre nord sud est ouest nord-est nord-ouest sud-est sud-ouest environ bataille siège chute libération bombardement vignoble hôpital lycée collège
`)

/** Words directly before the name of a body: "le groupe X", "l'agence X". */
export const bodyNouns = words(`
groupe revue société entreprise compagnie firme start-up agence quotidien hebdomadaire journal magazine chaîne radio site télévision constructeur avionneur géant laboratoire fabricant éditeur opérateur distributeur enseigne banque assureur
parti mouvement syndicat association ONG organisation fondation collectif club équipe milice cabinet institut think-tank plateforme réseau marque équipementier armateur maison
filiale maison-mère concurrent messagerie application loge studio label
`)

/** First words, with a capital, of the names of bodies, events, works and places that go on in lower case or behind "de". */
export const heads = words(
  `
académie agence alliance armée assemblée association autorité banque bibliothèque bourse bureau caisse centre chambre club collège comédie comité commissariat commission communauté confédération conférence congrès conseil convention coordination coupe cour
croix défenseur direction école église espace exposition fédération ferme festival fondation fonds force forces front galerie garde grand grande groupe haut haute haut-commissariat haut-commissaire institut jeux jeune ligue maison marine médecins ministère mission mondial mouvement mur musée
nations observatoire office opéra orchestre ordre organisation palais parc parlement parti pacte plan pôle premières programme prix rassemblement réseau révolution salon secours secrétariat sénat service services société stade syndicat théâtre tour tournoi traité
tribunal trophée union université place rue avenue boulevard pont gare porte château fort mont lac baie île îles val golfe mer cap cathédrale basilique abbaye collectif compagnie guerre euro open rallye route cinémathèque philharmonie inspection cellule
`,
  false,
)

/** Heads that say nothing as they stand alone. */
export const silentAlone = words(
  `
académie agence alliance armée association autorité banque bibliothèque bureau caisse centre chambre club collège comité commissariat communauté confédération conférence conseil convention coordination coupe cour croix défenseur direction
école église espace exposition fédération ferme festival fondation fonds force forces front galerie garde grand grande groupe haut haute institut jeux jeune ligue maison marine médecins ministère mission mondial mouvement mur musée nations observatoire office opéra orchestre ordre organisation
palais parc parti pacte plan pôle premières programme prix rassemblement réseau révolution salon secours secrétariat service services société stade syndicat théâtre tour tournoi traité tribunal trophée université place rue avenue boulevard pont gare porte château fort mont lac baie île îles val golfe mer cap
cathédrale basilique abbaye collectif compagnie guerre euro open rallye route inspection cellule
`,
  false,
)

/** Heads whose names are places. */
export const placeHeads = words(
  'place rue avenue boulevard pont gare porte château fort mont lac baie île îles val golfe mer cap cathédrale basilique abbaye stade parc palais musée route',
  false,
)

/** Heads whose names are events or works, no bodies. */
export const eventHeads = words(
  'coupe jeux tour tournoi prix trophée festival salon exposition mondial euro open rallye guerre révolution traité pacte plan convention conférence mur route',
  false,
)

/** Adjectives and nouns that go on a name of a body in lower case. */
export const continuations = words(`
national nationale international internationale mondial mondiale régional régionale départemental départementale fédéral fédérale central centrale général générale municipal municipale local locale social sociale économique économiques
politique public publique populaire suprême constitutionnel constitutionnelle pénal pénale judiciaire administratif administrative militaire civil civile royal royale impérial impériale sénatorial électoral électorale indépendant indépendante
socialiste communiste démocrate démocratique républicain républicaine conservateur conservatrice libéral libérale travailliste écologiste centriste radical radicale patriotique ouvrier ouvrière agricole paysan paysanne chrétien chrétienne islamique catholique protestant protestante
orthodoxe musulman musulmane olympique paralympique universel universelle uni unie unis unies africain africaine arabe européen européenne atlantique soviétique rouge vert verte bleu bleue noir noire blanc blanche insoumise étranger étrangère étrangères
scientifique spatial spatiale nucléaire atomique monétaire financier financière maritime aérien aérienne climatique sanitaire météorologique humanitaire médical médicale pharmaceutique bancaire supérieur supérieure interprofessionnel interprofessionnelle intergouvernemental intergouvernementale
française français palestinienne palestinien
`)

/** What may stand in lower case behind "de", "des", "du", "pour" in the name of a body. */
export const complements = words(`
papes congrès fêtes sports arts métiers beaux sécurité santé justice comptes cassation travail commerce développement monde champions réfugiés ministres députés représentants lords communes régions concurrence régulation marchés sciences lettres médecins pharmaciens avocats nations droits homme femmes enfants
énergie environnement biodiversité forêts climat recherche défense paix presse libertés solidarité coopération alimentation agriculture migrations statistiques statistique prévention lutte surveillance contrôle consommateurs consommation locataires parents élèves journalistes
finance finances investissement reconstruction police gendarmerie renseignement révolution soutien résistance libération appel arbitrage état guerre bienfaisance cinéma musique livre roman film bande théâtre danse football rugby tennis basket handball athlétisme cyclisme
natation ski judo patronat entreprises industrie assurance assurances maladie vieillesse allocations familiales retraite dépôts consignations géographie météorologie gravitation prisons transparence vie démocratie peuple peuples unité indépendance république terre mer eau air
`)

/** What ministries are called after: no names where they stand alone. */
export const portfolios = words(
  `
défense intérieur affaires économie finances santé justice éducation culture travail transports agriculture environnement énergie écologie sports armées budget recherche logement industrie commerce numérique outre-mer transition famille enseignement collectivités
cohésion ville solidarités comptes relations fonction sécurité pétrole plan information communication tourisme pêche mer égalité jeunesse europe développement coopération infrastructures politique immigration intégration équipement aménagement postes mines eau forêts hydraulique
`,
  false,
)
