/** What people choose first, and so what guessers try first: words, names, teams, seasons, and walks over the keyboard. */
export const commonWords = `
a aa aaa q x abc abcd abcde abcdef abcdefg abcdefgh test testing tester temp temporary demo sample example dummy
password passwords passwort passwd pass passcode passphrase motdepasse contrasena senha parola wachtwoord haslo
kennwort losenord salasana geheim secret secrets secure security private letmein letmeinnow openup opensesame
welcome welcomeback willkommen bienvenue bienvenido bemvindo hello hallo bonjour hola ciao salut goodbye morning
changeme changeit changenow change default admin admins administrator administrador root toor superuser super sysadmin
user users guest login logon signin signup access enter start account email mail internet web website online server
qwerty qwertyui qwertyuiop qwertz qwertzui qwertzuiop azerty azertyui azertyuiop asdf asdfg asdfgh asdfghjk asdfghjkl
zxcv zxcvb zxcvbn zxcvbnm yxcvbnm wxcvbn qwer qwert qaz qazwsx qazwsxedc wsx edc qweasd qweasdzxc asdfjkl asdfqwer
qwerasdf zaqwsx zaqxsw poiuyt poiuytrewq lkjhgf mnbvcxz
iloveyou iloveu loveyou lovely love lover loveme forever always sweetheart honey baby babygirl babyboy angel angels darling
princess prince queen king sunshine moonlight rainbow flower flowers butterfly summer winter spring autumn sommer herbst
fruehling hiver printemps january february march april may june july august september october november december januar
februar juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday weekend holiday holidays
christmas xmas easter halloween birthday happy happiness lucky freedom peace heaven jesus jesuschrist god blessed faith
football baseball basketball soccer hockey tennis golf cricket rugby fussball futbol yankees lakers cowboys steelers
liverpool chelsea arsenal barcelona realmadrid juventus bayern dortmund manchester manutd everton tottenham celtic
superman batman spiderman ironman hulk wolverine avengers starwars startrek matrix pokemon pikachu naruto mario zelda
minecraft fortnite roblox playstation xbox nintendo gandalf frodo hobbit hogwarts harrypotter potter
monkey dragon tiger lion eagle falcon panther bear wolf horse dolphin shark turtle cat kitty kitten dog doggy puppy buddy
rabbit bunny phoenix unicorn hunter ranger soldier sniper warrior knight wizard master mistress boss chief captain killer
ninja samurai pirate shadow ghost devil demon hell metal rock music guitar piano drummer hiphop rocknroll
cookie cookies chocolate cheese banana orange apple cherry strawberry pepper ginger sugar candy coffee pizza chicken
butter peanut biscuit
ferrari porsche mercedes bmw audi corvette mustang camaro chevy ford toyota honda yamaha harley ducati suzuki kawasaki
google facebook linkedin twitter instagram youtube whatsapp amazon netflix samsung iphone android microsoft windows apple
macbook linux ubuntu oracle mysql cisco adobe computer laptop keyboard desktop hacker hacked
michael jordan michelle jennifer jessica ashley amanda daniel david robert thomas joshua matthew andrew anthony william
charlie george harry jack james john johnny joseph justin kevin nicole samantha sarah hannah emma sophie laura julia
andrea martin peter patrick stefan thorsten alexander alexandra maria anna victoria elizabeth charlotte benjamin brandon
america canada london paris berlin newyork chicago boston dallas texas florida california germany deutschland france
england scotland ireland italy italia spain espana mexico brasil australia europe world
company office business work working worker team teams project manager management employee employees staff human
resources humanresources hr hrportal portal laurel people money dollar million winner success nothing whatever trustno
trustnoone trustme nopassword nopass mypassword yourpassword thepassword mypass mypasswort ihatepasswords
dontforget remember forgot forget please thanks thankyou fuckyou fuckoff asshole bullshit shit sexy
`
  .trim()
  .split(/\s+/)
