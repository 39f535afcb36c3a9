import { nameKey } from './lists/name-list'

/** Syllables as the French school of the Far East wrote them, in pinyin. Those with two readings have the commoner one. */
const syllables = new Map(
  `a=a ai=ai an=an ngan=an ngao=ao
cha=sha chan=shan chang=shang chao=shao che=shi chen=shen cheng=sheng cheou=shou chou=shu chouei=shui chouen=shun
fa=fa fan=fan fang=fang fei=fei fen=fen feng=feng fong=feng fou=fu
hai=hai han=han hang=hang hao=hao hi=xi hia=xia hiang=xiang hiao=xiao hie=xie hien=xian hin=xin hing=xing hio=xue hiong=xiong hiu=xu hiuan=xuan hiun=xun ho=he hong=hong heou=hou hou=hu houa=hua houai=huai houan=huan houang=huang houei=hui houen=hun
jan=ran jao=rao jen=ren jong=rong jou=ru jouei=rui
kai=kai kan=gan kang=kang kao=gao keou=gou ki=ji kia=jia kiang=jiang kiao=jiao kie=jie kien=jian kin=jin king=jing kiu=ju kiuan=juan kiun=jun ko=ke kong=gong kou=gu kouan=guan kouang=guang kouei=gui koue=guo
lai=lai lan=lan lang=lang lao=lao lei=lei leou=lou li=li leang=liang liang=liang leao=liao lie=lie lien=lian lin=lin ling=ling lieou=liu lieou=liu lo=luo long=long lou=lu liu=lü
ma=ma mai=mai man=man mao=mao mei=mei men=men meng=meng mi=mi mien=mian min=min ming=ming mo=mo mou=mu
na=na nan=nan nei=nei ni=ni nien=nian ning=ning nieou=niu nong=nong nou=nu
pa=ba pai=bai pan=ban pang=bang pao=bao pei=bei pen=ben peng=peng pi=bi piao=biao pien=bian pin=bin ping=ping po=bo pou=bu
sai=sai san=san sang=sang seu=si siang=xiang siao=xiao sie=xie sien=xian sin=xin sing=xing siu=xu siuan=xuan so=suo song=song sou=su souen=sun souei=sui
ta=da tai=tai tan=tan tang=tang tao=tao teng=deng ti=di tiao=diao tie=tie tien=tian ting=ting to=duo tong=dong toung=dong tou=du touan=duan
tcha=zha tchan=zhan tchang=zhang tchao=zhao tche=zhi tchen=chen tcheng=zheng tcheou=zhou tchou=zhu tchouan=chuan tchouang=zhuang tchong=zhong tchouen=chun
tsai=cai tsao=cao tsang=zang tse=ze tseu=zi tsi=ji tsiang=jiang tsiao=jiao tsien=qian tsin=jin tsing=qing tsiu=qu tso=zuo tsong=zong tsou=zu tsouen=zun
wan=wan wang=wang wei=wei wen=wen wou=wu
ya=ya yang=yang yao=yao ye=ye yen=yan yi=yi yin=yin ying=ying yong=yong yeou=you yu=yu yuan=yuan yue=yue yun=yun lai=lai piao=biao`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** A hyphenated Chinese name in the old French spelling as pinyin writes it ("Siao-p'ing" → "Xiaoping"); undefined for anything else. */
export function romaniseChinese(word: string): string | undefined {
  const parts = word.split('-')
  if (parts.length < 2 || /-\p{Lu}/u.test(word)) return undefined
  const pinyin = parts.map((part) => syllables.get(nameKey(part).replaceAll("'", '')))
  if (pinyin.includes(undefined)) return undefined
  const joined = pinyin.join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** One syllable, a surname before such a name ("Teng Siao-ping"). */
export function romaniseChineseSurname(word: string): string | undefined {
  const pinyin = syllables.get(nameKey(word).replaceAll("'", ''))
  return pinyin && pinyin.charAt(0).toUpperCase() + pinyin.slice(1)
}
