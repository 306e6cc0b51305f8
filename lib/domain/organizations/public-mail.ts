// Whoever owns a domain lets everybody with an address there join. Nobody owns these: anybody gets an address.
const providers = `
126.com 163.com aim.com alice.it aol.com arcor.de att.net bellsouth.net bigpond.com bluewin.ch bol.com.br btinternet.com
charter.net club-internet.fr comcast.net cox.net duck.com earthlink.net email.com fastmail.com fastmail.fm free.fr
freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.de
hotmail.fr hotmail.it icloud.com inbox.com inbox.lv interia.pl juno.com kpnmail.nl laposte.net libero.it live.co.uk
live.com live.fr live.nl mac.com mail.com mail.de mail.ru mailbox.org mailinator.com me.com msn.com naver.com neuf.fr
ntlworld.com o2.pl online.de onet.pl optonline.net orange.fr outlook.com outlook.de outlook.es outlook.fr outlook.it
pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com qq.com rambler.ru rediffmail.com rocketmail.com
sbcglobal.net seznam.cz sfr.fr shaw.ca sina.com sky.com skynet.be t-online.de talktalk.net telenet.be terra.com.br
tiscali.it tuta.com tuta.io tutanota.com tutanota.de uol.com.br verizon.net virgilio.it virginmedia.com wanadoo.fr
web.de wp.pl yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it
yandex.com yandex.ru yeah.net ymail.com ziggo.nl zoho.com`

const known = new Set(providers.split(/\s+/).filter(Boolean))

/** Whether anybody can get an address at this domain (small letters), or below it. */
export const isPublicMail = (domain: string) =>
  domain.split('.').some((_, at, labels) => known.has(labels.slice(at).join('.')))
