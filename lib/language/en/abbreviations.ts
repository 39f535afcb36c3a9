import type { Abbreviations } from '../abbreviations'
import { wordList } from '../word-list'

/** English words that are written with a point. */
export const abbreviations: Abbreviations = {
  phrase: wordList('cf ie eg viz vs'),
  title: wordList(`
    m mm mr mrs ms mx messrs dr drs
    Prof Rev Hon Fr Gen Maj Col Lt Capt Cpt Cmdr Cpl Sgt Pvt Adm Brig Amb Gov Sen Rep Pres Supt Insp Det Atty
  `),
  beforeNumber: wordList(`
    no nos p pp art fig figs vol ch chap sec sect para par ca c circa approx est tel ext
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  `),
  afterName: wordList(`
    inc ltd Corp Co Cos Bros Jr Sr al St Mt Ft Ave Blvd Rd Dept Univ Assn
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
    Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
  `),
}

/** Words that begin a sentence and seldom a name, in lower case. */
export const sentenceStarters: ReadonlySet<string> = wordList(`
  the a an this that these those there here it its he she they we you i his her their our your my
  and or but nor so yet then thus also still however although though while because since until unless
  in on at by for from with without after before during under over about between among against within
  if when where who what why how which whose as once
  not no some many most several few each every both all any another other such
  is are was were has have had do does did will would can could may might
  one two three four five six seven eight nine ten earlier later meanwhile yesterday tomorrow
`)
