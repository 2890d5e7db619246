"""Names that are spelled so differently that no rule of sounds brings them together.

Korean family names: the spellings in passports, from the survey of the National Institute of the
Korean Language and the systems themselves (Revised 2000, McCune-Reischauer). Chinese ones: pinyin,
Wade-Giles, Hong Kong, and what is usual in Singapore and Malaysia, from lists of the hundred most
common family names. Given names: spellings that national forms of one name are known by.
"""

from __future__ import annotations

from collections.abc import Mapping

# Hangul or Han where a family name is written so, then every spelling, the usual one first.
_FAMILIES = """
김 kim gim ghim keem
이 리 lee yi rhee i ri ree li rhie ie
박 park pak bak bahk pahk
최 choi choe chey chwe
정 jung jeong chung chong cheong jong joung
강 kang gang kahng
조 cho jo joh choh
윤 yoon yun youn
장 jang chang jahng
임 림 lim im rim yim leem ihm
한 han hahn
오 oh o
서 seo suh so sur seoh
신 shin sin sheen
권 kwon gwon kweon kwun
황 hwang whang
안 ahn an
송 song
류 유 yoo yu ryu you ryoo yoou lyu rew
홍 hong
전 jeon jun chun chon jhun
고 ko go koh goh
문 moon mun
양 량 yang ryang
손 son sohn shon
배 bae pae bai pai
백 baek paik baik back paek
허 heo huh hur her ho
남 nam
심 shim sim
노 로 noh roh no ro rho nho
하 ha hah
곽 kwak gwak kwack
성 sung seong
차 cha tcha
주 joo ju chu choo
우 woo wu u
구 koo ku goo gu
민 min
나 라 na ra nah rah
진 jin chin
지 ji chi jee chee
엄 eom um uhm om
채 chae chai
원 won weon
천 cheon chun chon
방 bang pang
공 kong gong
현 hyun hyeon hyon
변 byun byeon pyon pyun
여 려 yeo yuh ryeo lyuh
추 choo chu
석 seok suk sok
선 sun seon son
설 seol sul sol
마 ma mah
길 gil kil
연 yeon yun youn
위 wee wi
표 pyo
명 myung myeong myong
기 ki gi kee
반 ban pan bahn
금 geum keum kum
옥 ok ock
육 yook yuk yuck
인 in ihn
맹 maeng
제 je jae jeh
모 mo moh
남궁 namgung namkoong namkung
황보 hwangbo whangbo
제갈 jegal chegal
사공 sagong sakong
선우 sunwoo seonu sunu
王 wang wong ong vong heng
李 li lee lei dee ly
张 張 zhang chang cheung teo chong tiong
刘 劉 liu lau low lew liew liou
陈 陳 chen chan tan chin chern tran
杨 楊 yang yeung yeo young ieong
黄 黃 huang wong ng hwang ooi oei wee vong
赵 趙 zhao chao chiu jiu teo
吴 吳 wu ng goh woo go eng
周 zhou chou chow chau chiu chew joe
徐 xu hsu tsui chee shyu chui
孙 孫 sun suen soon
马 馬 ma mah
朱 zhu chu chue choo
胡 hu wu woo oh
郭 guo kuo kwok quek kwek
何 he ho hoe
林 lin lam lim lum
高 gao kao ko koh
罗 羅 luo lo law loh
郑 鄭 zheng cheng teh tay cheang
梁 liang leung neo niu leong
谢 謝 xie hsieh tse chia cheah tze
宋 song sung soong
唐 tang tong
许 許 xu hsu hui koh khoo hoi
邓 鄧 deng teng tang
韩 韓 han hon
冯 馮 feng fung fong pang
曹 cao tsao tso cho
彭 peng pang phang
曾 zeng tseng tsang chan
肖 萧 蕭 xiao hsiao siu seow siow
田 tian tien tin
潘 pan poon pun phua
袁 yuan yuen
蔡 cai tsai choi chua tsoi choy
蒋 蔣 jiang chiang tseung
余 yu yue yee
于 yu
杜 du tu to toh
叶 葉 ye yeh yip yap ip
程 cheng ching
苏 蘇 su so soh
魏 wei ngai
吕 呂 lu lv lui loo lyu
丁 ding ting
任 ren jen yam
卢 盧 lu lo loo
姚 yao yiu
沈 shen shum sim
钟 鍾 zhong chung cheong
姜 jiang chiang keung
崔 cui tsui
谭 譚 tan tam
陆 陸 lu luk
范 fan fann
汪 wang
石 shi shih shek
贾 賈 jia chia ka
韦 韋 wei wai
邱 qiu chiu yau khoo
方 fang fong png
邹 鄒 zou tsou chow
熊 xiong hsiung hung
白 bai pai pak
孟 meng mang
秦 qin chin chun
江 jiang chiang kong
尹 yin wan
薛 xue hsueh sit
阎 閻 yan yen yim
段 duan tuan tuen
雷 lei lui
侯 hou hau
龙 龍 long lung
陶 tao to
黎 li lai
贺 賀 he ho
顾 顧 gu ku koo
毛 mao mo
郝 hao hau kok
龚 龔 gong kung
邵 shao shiu
万 萬 wan man
钱 錢 qian chien chin
严 嚴 yan yen yim
翟 zhai di chai tse
区 區 qu ou au ow
文 wen man
"""
_GIVEN = """
mohammed muhammad mohamed mohammad muhammed mohamad mehmet mohd md muhamad mamadou
ahmed ahmad ahmet ahmadou amadou achmad
yusuf youssef yousef joseph josef jose yusif yosef giuseppe
ibrahim abraham ebrahim brahim
ali aly
hussein husain hussain husayn hossein huseyin houssein
abdullah abdallah abdulla abdoulaye
omar umar omer oumar
aisha aysha ayesha aicha ayse aishah
fatima fatimah fatma fatemeh fatimata fatoumata
maryam mariam maria mary marie miriam meryem mariyam
alexander aleksandr alexandre alejandro alessandro oleksandr aleksander alexandr aleksandre iskandar
alexey aleksei alexei aleksey oleksiy alexis
catherine katherine ekaterina yekaterina katharina katarzyna caterina kateryna catalina
john jon ivan jean juan giovanni johann jan joao johannes
george georgi giorgi georg georges jorge giorgio yuri juri iurii yurii yuriy
michael mikhail mikheil michel miguel michele mykhailo mihail michal
peter pyotr petr pierre pedro pietro petros piotr petro
paul pavel pavlo pablo paolo pawel
nicholas nikolai nikolay nicolas mykola nikolaos niccolo
stephen steven stefan stephane esteban stefano stepan
james jacob jakob jacques diego giacomo yakov
elizabeth elisabeth yelizaveta elizaveta isabel
helen elena yelena olena helena jelena
julia yulia yuliya julie giulia yuliia iuliia
eugene yevgeny evgeny evgenii yevgeniy eugenio evgeniy
sergey sergei serhii serge sergio sergii
dmitry dmitri dmitriy dmytro dimitri
andrew andrey andrei andriy andre andreas andrea andres
vladimir volodymyr wladimir vladimer
philip phillip filip philippe felipe filippo
lucas lukas lukasz luke luc luca
"""

_HAN_OR_HANGUL_FROM = "\u3400"


def _read(table: str) -> dict[str, tuple[int, ...]]:
    """Each spelling, and the numbers of the lines that it stands in."""
    found: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(table.split("\n")):
        for spelling in line.split():
            found[spelling] = (*found.get(spelling, ()), number)
    return found


GROUPS: Mapping[str, tuple[int, ...]] = _read(_FAMILIES + _GIVEN)


def groups_of(word: str) -> tuple[int, ...]:
    """Which names the word is a spelling of."""
    return GROUPS.get(word, ())


def written_groups(name: str, length: int) -> tuple[int, ...]:
    """The same for a full name in Hangul or Han, whose first `length` signs are the family's."""
    return GROUPS.get(name[:length], ()) if name[:1] >= _HAN_OR_HANGUL_FROM else ()
