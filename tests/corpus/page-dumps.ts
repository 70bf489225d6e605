/**
 * Pages as they are pasted, all invented. A line that begins with `| ` is of the article, with `# ` its headline,
 * with `? ` either way is fine; every other line is furniture and must be cut.
 */
export const PAGE_DUMPS: Readonly<Record<string, string>> = {
  'a news site with a cookie banner and a newsletter box': `
We use cookies to make our site work and to show you relevant ads. Read our cookie policy to learn more.
Accept all
Manage settings
Skip to content
Home
World
Business
Culture
Subscribe
Log in
Ferry runs aground off Lund Point, 140 passengers brought ashore
# Ferry runs aground off Lund Point, 140 passengers brought ashore
By Martha Oyelaran
Published 4 March 2021 at 08:15
Share this article
| The morning ferry to Lund Point ran aground on a sandbank shortly after six on Thursday, and all 140 passengers were brought ashore by lifeboats.
| Nobody was seriously hurt, the coastguard said, although four people were treated for cold.
? A lifeboat beside the stranded ferry. Photo: Tom Iwu
| "The channel had moved since the last survey," harbour master Ines Falk told reporters.
Sign up for our morning newsletter
Get the day's stories delivered straight to your inbox.
Enter your email address
| The operator denied that the captain had ignored a warning. It said the chart on board was issued in January.
| Divers will look at the hull on Friday. Until then the ship stays where it is.
Related stories
Why sandbanks wander: five questions answered
New ferries for the northern line delayed again
Most read
Council votes to close the swimming pool
The bakery that never sleeps
Contact us
Privacy policy
© 2021 The Lund Courier. All rights reserved.`,

  'a blog with a sidebar': `
The Tinkering Shed
Home
About me
Archive
# I finally fixed the pump, and it was the float switch
Posted on June 12, 2019 by Kofi
| For three weeks the cellar pump has been running at night, and I could not work out why.
| I took it apart on Sunday. The float switch was hanging on a burr in the plastic, so it never came down far enough to cut the motor.
| Two minutes with a file and it works. I feel rather silly about the new pipe I bought.
| If your pump will not stop, look there first.
Filed under: Repairs
Tags: pump, cellar, float switch
3 Comments
Leave a comment
Name
Email
Website
Recent Posts
A shelf for the seed trays
Rust, and how to talk to it
Archives
June 2019
May 2019
April 2019
March 2019
Blogroll
The Quiet Garage
Ida Builds Boats
Proudly powered by WordPress`,

  'a press release': `
Products
Solutions
Company
Newsroom
Careers
Home > Newsroom > Press releases
# Halden Grid completes review of the 9 May outage
May 30, 2022
| HALDEN, May 30, 2022 – Halden Grid today published the findings of its review of the outage of 9 May, which left 61,000 customers without power for up to seven hours.
| The review finds that a protection relay was set for a cable that had been replaced in 2020.
| The company has since checked all 412 relays of the same type:
| - 398 were set correctly
| - 11 were corrected on site
| - 3 were replaced
| "We owe our customers an account of what went wrong, and this is it," said chief executive Runa Dahl.
| The full report will be handed to the regulator next week.
? About Halden Grid
? Halden Grid operates 3,100 kilometres of distribution lines in the south-east and employs 640 people.
? Media contact: press office, +47 555 0100
Share
Print
More news
Halden Grid appoints new head of maintenance
Annual results 2021
Terms of use
Privacy policy
Cookie settings
© 2022 Halden Grid AS`,

  'a German news page': `
Zum Inhalt springen
Menü
Startseite
Politik
Wirtschaft
Sport
Anmelden
Abonnieren
# Brand im Stellwerk legt Bahnverkehr im Norden lahm
Von Jule Petersen
Veröffentlicht am 14. Februar 2020, 17:42 Uhr
Teilen
Drucken
| Ein Brand in einem Stellwerk bei Wesselbek hat am Freitag den Bahnverkehr im Norden fast vollständig zum Erliegen gebracht.
| Das Feuer brach nach Angaben der Bundespolizei gegen 13 Uhr im Keller des Gebäudes aus, wo die Batterien stehen.
| Verletzt wurde niemand. Rund 200 Züge fielen aus oder endeten vorzeitig.
Lesen Sie auch: Warum Stellwerke so schwer zu ersetzen sind
| Die Bahn wies den Vorwurf zurück, die Batterien seien veraltet gewesen. Sie seien 2018 getauscht worden, sagte ein Sprecher.
| Wie lange die Reparatur dauert, ist offen. Mit Ausfällen sei bis Sonntag zu rechnen.
Das könnte Sie auch interessieren
Neue Züge kommen später
Streit um den Bahnhof geht weiter
Kommentare (12)
Meistgelesen
Der Winter kommt zurück
Impressum
Datenschutz
Kontakt
Alle Rechte vorbehalten`,

  'a Spanish news page': `
Inicio
Nacional
Internacional
Deportes
Suscríbete
Iniciar sesión
# Una fuga de gas obliga a desalojar el mercado de Santa Rita
Por Lucía Arenas
20 de noviembre de 2019
Compartir en Facebook
Compartir en Twitter
| Una fuga de gas obligó este miércoles a desalojar el mercado de Santa Rita, donde trabajan unas trescientas personas.
| Los bomberos recibieron el aviso a las nueve y media de la mañana y cerraron la llave general veinte minutos después.
| No hubo heridos, según el ayuntamiento. Dos comerciantes fueron atendidos por mareos.
| La empresa distribuidora negó que la tubería estuviera en mal estado y anunció una investigación propia.
Te puede interesar
El mercado cumple cien años
Suben los precios del pescado
Deja un comentario
Tu dirección de correo electrónico no será publicada.
Lo más leído
El tiempo para mañana
Aviso legal
Política de privacidad
Todos los derechos reservados`,

  'a Russian news page': `
Главная
Новости
Происшествия
Спорт
Реклама
Войти
# В Заречном из-за аварии на насосной станции остались без воды пять тысяч человек
Автор: Ольга Ветрова
3 мая 2019, 10:24
Поделиться
| В посёлке Заречный в ночь на пятницу произошла авария на насосной станции, без воды остались около пяти тысяч человек.
| По данным администрации, причиной стал износ электродвигателя, который не меняли с 1998 года.
| Пострадавших нет. Воду подвозят в цистернах к школе и к поликлинике.
Читайте также: Сколько стоит новый водопровод
| Представитель компании отрицает, что жалобы поступали раньше. По его словам, ремонт завершат к вечеру субботы.
Похожие новости
Мост через реку откроют осенью
Автобусы пойдут по новому маршруту
Комментарии (4)
Добавить комментарий
Ваше имя
Политика конфиденциальности
Все права защищены`,

  'a Chinese news page': `
首页
新闻
财经
体育
登录
注册
# 城东水厂设备故障 三万户居民停水六小时
2019年8月21日 09:12
来源：城东日报
分享到微信
| 周二晚上，城东水厂一台水泵发生故障，约三万户居民停水六小时。
| 水厂负责人表示，故障原因是轴承过热，备用水泵当时正在检修。
| 市水务局否认事先收到过警告，并称将在一周内公布调查结果。
| 截至周三凌晨三点，供水已经全部恢复。
相关阅读
城西新水厂明年动工
水价调整方案公布
网友评论
发表评论
关于我们
版权所有 未经许可不得转载`,

  'a postmortem on a status page': `
Subscribe to updates
Get email notifications whenever we create or update an incident.
Email address:
# Elevated error rates on uploads
Incident Report for Driftbox
Resolved
| On 17 October 2022 between 13:02 and 15:47 UTC, 38% of uploads failed with an error.
| What happened
| A configuration change sent all upload traffic to two of our six storage nodes. Both nodes ran out of file handles within a few minutes.
| Impact
| About 21,000 customers saw failed uploads. No stored file was lost or changed.
| What we are doing
| - Configuration changes now go to one node first.
| - We raised the alert threshold for file handles.
| - The runbook names the person who may roll back.
| We are sorry for the disruption this caused.
Posted Oct 19, 2022 - 10:15 UTC
← Incident History
Powered by Statusboard
Privacy policy
Terms of service`,

  'a recipe-like blog': `
Jump to recipe
Pin
Print
Home
Recipes
About
# Plum cake the way my aunt bakes it
September 3, 2018 by Hanna
Disclosure: this post may contain affiliate links.
| My aunt bakes this cake every September, when the tree behind her house drops more plums than anybody can eat.
| It is not a pretty cake. It is heavy and wet and gone before it is cold.
| You need few things, and most of them you have.
| Ingredients
| - 1 kilo of plums
| - 300 g of flour
| - 150 g of butter
| - 2 eggs
| Method
| 1. Rub the butter into the flour and stir in the eggs.
| 2. Press the dough into a tin and stand the plums on it.
| 3. Bake for fifty minutes at 180 degrees.
| Eat it the same day, with far too much cream.
You might also like
Apple cake without a mixer
Three soups for a cold week
Leave a Reply
Your email address will not be published. Required fields are marked *
Hi, I'm Hanna! I write about food and the garden.
Follow me on Instagram
Copyright © 2018 Hanna's Kitchen`,

  'an interview with questions and answers': `
Home
Magazine
Podcast
Donate
# “We heard the dam before we saw it”
Interview by Sofia Brandt | 8 min read
| Lena Holm was on duty in the control room on the night the Arnfoss dam overflowed. We met her in her kitchen, two years on.
| Q: When did you know that something was wrong?
| A: At about twenty past two. The gauge had stopped moving, and a gauge that does not move is a broken gauge.
| Q: Whom did you call?
| A: First my manager, who did not pick up. Then the police.
| Q: The company says the alarm was raised at three. Is that right?
| A: No. I have the call list. It was 2:31.
| Q: Would you do it again?
| A: Yes.
| Lena Holm left the company last year and now teaches.
Tagged: dams, floods, interviews
Share this interview
Tweet
Email
Read next
The river that came back
A year without rain
Support our work: become a member today
© Fjord Magazine`,

  'a very short news item': `
Home
Local
Sport
Weather
Obituaries
Classifieds
# Library closed on Tuesday
Nov 18, 2019
| The town library stays closed on Tuesday because of a burst pipe. It opens again on Wednesday at ten, the council said.
Share
Facebook
Twitter
More local news
Roadworks on Mill Street to last until spring
School choir wins second prize in the county contest
Farmers' market moves to the old station
Advertise with us
Terms of use
© 2019 Brook Valley Times`,

  'an article with embedded posts': `
Menu
Sections
Search
# Airport reopens after drone sightings
Priya Nair, transport correspondent
12 Jan 2020
| Flights from Wexcombe airport resumed at noon on Sunday, five hours after two drones were seen over the runway.
| About 9,000 passengers were delayed. The airport announced the closure in a post at seven in the morning:
| "We have suspended all flights after reports of drones near the runway. Please do not travel to the airport." — Wexcombe Airport (@wexcombeair) January 12, 2020
| Police said they had arrested a 34-year-old man near the northern fence.
| His lawyer said that the man was watching birds and owned no drone.
Advertisement
| The runway was searched twice before the first plane landed.
Topics
Drones
Airports
Most popular
The train that runs once a week
Ten walks for a windy day
Follow us on Twitter
Terms and conditions
All rights reserved`,

  'an article with subheadings and Read more lines': `
Sign in
Subscribe now
# How a typing error emptied the county's bank account
By Joan Fitzwilliam
Updated 5 October 2021
| It took four seconds to send 3.2 million to the wrong bank, and eleven months to get most of it back.
| A clerk in the county treasury typed one digit wrong on 6 November 2020. The form had no second check, and the bank asked no questions.
Read more: What happens to your taxes?
| The first warning
| The school in Aldwick noticed first. Its heating bill had not been paid, and the supplier threatened to turn the boiler off.
| "I rang the county nine times," said head teacher Beth Amadi. "Nobody believed me."
Read more: Schools and their boilers
| Who is to blame?
| The treasurer denied that the county had been careless. The auditors, in their report, say that it had been told twice to check such forms.
| About 400,000 is still missing. The man who received it says he gave it away.
Read more
Why counties keep losing money
A short history of the cheque
Comments (87)
Sort by: Newest
About us
Privacy policy
© Western Weekly 2021`,

  'a page whose comments are longer than the article': `
Home
Blog
Forum
Contact
# Planned maintenance this weekend
Posted on August 8, 2018 by admin
| We will move the forum to a new server on Saturday between 8 and 12 in the morning. During the move you can read old threads but nothing can be posted. Please save your drafts before.
Posted in News | Permalink | 6 Comments
6 Comments
Marek T. on August 8, 2018 at 4:12 pm said:
Thanks for the warning. Last time I lost a post that I had worked on for two hours, and it was about the history of the water mill, so I was not amused.
Reply
Ulla on August 8, 2018 at 5:40 pm said:
Will the pictures be moved as well? In 2016 half of them were gone afterwards, and I still find threads in which nothing makes sense because the drawings are missing.
Reply
admin on August 8, 2018 at 6:02 pm said:
Yes, the pictures will be moved. We made two copies this time, and we tried one of them on another machine, where everything worked as it should.
Reply
Jonas on August 9, 2018 at 9:31 am said:
I run a forum of about this size and the move took us nine hours instead of four. My advice is to tell people that it takes a whole day, so that they are happy if it does not.
Reply
Marek T. on August 9, 2018 at 10:15 am said:
That is what my dentist does, too. He always says it is going to hurt terribly, and then it only hurts a little, and I leave in a good mood.
Reply
Ulla on August 11, 2018 at 1:20 pm said:
It is back, and the pictures are there. Well done! The search does not find anything before 2012, though, at least when I look for the mill.
Reply
Comments are closed.
Recent Posts
Rules for the picture contest
New members in July
Privacy policy
© Mill Friends 2018`,

  'a live ticker': `
Home
News
Live
Sport
Log in
# Storm Edda: live updates
By our reporters
Last updated: 11 Feb 2020, 22:40
| Storm Edda has reached the coast. Here is what we know so far.
? 22:40
| The bridge to Skarholm is closed for all traffic, the road administration says. It will not open before morning.
? 21:55
| About 16,000 households are without power, mostly in the north. The grid company expects repairs to take until Thursday.
? 20:30
| The rescue service has brought eleven people from a campsite near Torsvik. Nobody is hurt.
? 19:10
| Ferries between the islands have stopped. The last one turned around half way.
Share
Facebook
Twitter
You may also like
How to prepare for a storm
What the colours of a warning mean
Subscribe to our newsletter
Privacy policy
Contact
© Coast Radio`,

  'an encyclopedia page': `
Jump to navigation
Jump to search
# Kettle Hill bridge failure
From the Free Encyclopedia of Bridges
| The Kettle Hill bridge failure was the collapse of a road bridge over the river Aune on 2 December 1971. Nine people died.
| History
| The bridge was built between 1922 and 1924 by the engineer Karl Voss. It carried two lanes and a tramway, which was closed in 1954.
| Collapse
| At 16:20 a lorry with a load of gravel stopped on the middle span. Witnesses heard "a sound like a church bell" before the span fell.[1]
| An inquiry in 1972 found that two hangers had rusted through. The county denied that inspections had been skipped.[2]
? See also
? List of bridge failures
? References
? Report of the inquiry into the Kettle Hill bridge, 1972.
? The Aune Herald, 3 December 1971.
Categories: Bridge failures | 1971 disasters
Navigation menu
Log in
Create account
Privacy policy
Disclaimers
Text is available under a free licence; additional terms may apply. By using this site, you agree to the terms of use and privacy policy.`,

  'a page in French': `
Accueil
Politique
Société
Sports
Se connecter
# Une panne informatique paralyse l'hôpital de Brévannes
Par Camille Roux
Publié le 12 mars 2020 à 18h04
Partager
Imprimer
| Une panne informatique a paralysé jeudi les urgences de l'hôpital de Brévannes, qui a dû envoyer une partie de ses patients vers d'autres établissements.
| Selon la direction, un disque est tombé en panne vers six heures, et la copie de secours n'a pas pris le relais.
| « Nous avons travaillé avec du papier et des crayons », raconte une infirmière.
| La direction dément toute attaque. Le système a été rétabli dans la soirée.
À lire aussi
Un nouveau scanner pour l'hôpital
Les plus lus
La grève des bus continue
Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.
Mentions légales
Tous droits réservés`,

  'a forum thread': `
Board index
Search
FAQ
Register
Login
# Water in the cellar after the storm
Post by heike » Mon Jan 13, 2020 9:14 am
| Since the storm on Friday there are about three centimetres of water in our cellar. The drain is open, the pump runs, and still it does not go down.
? Top
? Post by olaf77 » Mon Jan 13, 2020 11:02 am
? Have you looked at the non-return valve? Ours was stuck with leaves, and the water that the pump took out came back at once.
? Top
? Post by heike » Mon Jan 13, 2020 6:45 pm
? It was the valve. Thank you! The water was gone within an hour.
Post Reply
Return to “Houses and gardens”
Jump to
Who is online
Users browsing this forum: No registered users and 3 guests
Delete cookies
Powered by a free forum software`,

  'an Italian news page': `
Home
Cronaca
Politica
Sport
Accedi
Abbonati
# Crolla il tetto della palestra, nessun ferito
di Marco Bellini
Pubblicato il 5 febbraio 2021
Condividi
| Il tetto della palestra comunale di Valserena è crollato nella notte tra giovedì e venerdì sotto il peso della neve.
| L'edificio era vuoto, ha spiegato il sindaco. Due auto parcheggiate sono state distrutte.
| La ditta che aveva riparato il tetto nel 2018 nega ogni responsabilità e parla di una nevicata eccezionale.
| Le lezioni riprenderanno lunedì in un'altra sede.
Leggi anche
Neve, scuole chiuse in tutta la provincia
Ultime notizie
Treni in ritardo sulla linea costiera
Commenti
Lascia un commento
Informativa privacy
Tutti i diritti riservati`,
  'a page with comments but without the word': `
Start
Latest
Topics
Sign up
Follow us on Facebook
# Our servers were down on Sunday night
Nov 4, 2019 · 2 min read
| Between 01:10 and 02:45 on Sunday night nobody could open a document. We are sorry.
| The clock change made two of our machines disagree about the hour, and each waited for the other.
| We restarted both and set the clocks by hand. No document was lost.
👍 14 likes
Share
Lea Novak
Nov 4, 2019 at 10:12
So that is why my alarm rang twice, I thought it was my phone that had gone mad again.
Reply
Tim
Nov 4, 2019 at 11:40
Thanks for writing this so openly, other companies would have said nothing at all about it.
Reply
Ola K.
Nov 5, 2019 at 08:03
Same thing happened to us in 2016, and it took my team two days to find out what was going on.
Reply
Privacy
Terms
Cookies`,
  'a page with a gallery': `
Sections
News
Obituaries
Subscribe
# Fire destroys boat house at Lake Miram
Staff report
Updated 7:12 am EST, Tuesday, November 19, 2019
? Firefighters at the boat house at Lake Miram on Monday evening, when the roof had already fallen in.
Photo: Dana Holt
? Firefighters at the boat house at Lake Miram on Monday evening, when the roof had already fallen in.
Photo: Dana Holt
| MIRAM — A fire destroyed the boat house at Lake Miram on Monday evening and eleven boats with it.
| The fire was reported at 6:40 p.m. by a man walking his dog, said fire chief Leo Tarrant.
| Nobody was inside. The cause is not known, but Tarrant said that an old heater was found in the ruins.
| The rowing club denied that the heater had been in use.
Most Popular
1
Council to vote on dog park
2
Snow expected on Thursday
3
Bakery wins state prize
Return to top
About
Contact
Privacy Notice
© Copyright 2019 Miram Press`,
  'a Polish news page': `
Strona główna
Wiadomości
Sport
Zaloguj
# Awaria prądu w centrum Lipowa
Anna Kowalik
12 marca 2020
Udostępnij
| W czwartek rano w centrum Lipowa przez trzy godziny nie było prądu, poinformowała spółka energetyczna.
| Przyczyną był uszkodzony kabel przy budowie nowego parkingu. Nikt nie został ranny.
| Wykonawca zaprzecza, że kopano bez pozwolenia.
Czytaj także
Nowy parking będzie droższy
Komentarze (3)
Polityka prywatności
Wszelkie prawa zastrzeżone`,
  'a Korean news page': `
홈
뉴스
스포츠
로그인
# 동부 정수장 고장으로 3만 가구 단수
입력 2019.08.21 09:12
공유
| 화요일 밤 동부 정수장의 펌프가 고장 나 약 3만 가구의 수돗물이 여섯 시간 동안 끊겼다.
| 정수장 측은 베어링이 과열된 것이 원인이라고 밝혔다. 예비 펌프는 당시 점검 중이었다.
| 시는 사전에 경고를 받았다는 주장을 부인하고 일주일 안에 조사 결과를 발표하겠다고 말했다.
관련기사
서부 정수장 내년 착공
수도 요금 조정안 발표
댓글 3
많이 본 뉴스
내일 날씨
무단 전재 및 재배포 금지`,
  'a weekly letter': `
# Notes from week 12
March 22, 2021
? Hello everyone,
| This week we moved the last customers to the new mail server. It went well until Wednesday.
| On Wednesday a certificate expired. For 40 minutes nobody could send mail.
| What we learned
| 1. Nobody had the date in a calendar.
| 2. The monitoring checked the wrong name.
| Next week we look at the backups.
| See you then,
| Hanna
Previous post
Next post
Subscribe
Share`,
  'a Hindi news page': `
होम
देश
दुनिया
खेल
लॉग इन
Share
Tweet
# पुल टूटने से गांव का संपर्क कटा
Updated: 12 Aug 2020
| मंगलवार की रात भारी बारिश के बाद नदी पर बना पुराना पुल टूट गया और तीन गांवों का संपर्क कट गया।
| जिला अधिकारी ने बताया कि किसी के घायल होने की खबर नहीं है और राहत का काम शुरू हो गया है।
| ठेकेदार ने लापरवाही के आरोप से इनकार किया है।
Related Articles
नया पुल अगले साल बनेगा
Comments
Privacy Policy`,
};

/** Documents without a page around them, all invented. Every word of them must stay. */
export const PLAIN_DOCUMENTS: Readonly<Record<string, string>> = {
  'minutes of a meeting': `Minutes of the safety group, 14 May 2020

Present: Ida, Kofi, Marek, Ulla
Apologies: Jonas

1. Minutes of the last meeting
Approved without changes.

2. The pump incident
Kofi reported that the pump stopped at 23:10 on 9 May. The alarm reached nobody because the phone was off.
Marek asked whether the supplier had been told. Kofi: not yet.
Action: Kofi writes to the supplier by Friday.

3. Newsletter
Ulla sends the newsletter next week. Please send her your texts.

4. Any other business
None.

Next meeting: 11 June 2020, 18:00.`,

  'a log of an outage in chat form': `2021-03-02 09:12 UTC alert: checkout latency above 2 s
2021-03-02 09:15 UTC Ana acknowledges the alert
2021-03-02 09:21 UTC Ana: database connections are at the limit
2021-03-02 09:30 UTC Rui restarts the pool, no effect
2021-03-02 09:44 UTC Rui finds a query without an index, deployed on Monday
2021-03-02 09:52 UTC rollback started
2021-03-02 09:58 UTC latency back to normal
2021-03-02 10:30 UTC incident closed`,

  'a runbook': `# When users cannot sign in

Check the status page first.

## Symptoms

- "Wrong password" for everybody
- The login page loads slowly
- Emails with a reset link do not arrive

## What to do

1. Log in to the admin console with the emergency account.
2. Look at the number of failed sign-ins.
3. If it is above 500 a minute, block the network that it comes from.

## Contact

Write to the on-call person. Do not share the emergency password by email.

## See also

- Backups and how to restore them
- Who is on call`,

  'a postmortem in Markdown': `# Postmortem: newsletter sent twice

Published: 7 July 2021
Author: Ida Mbeki

## Summary

On 5 July 2021 our newsletter went to 18,400 subscribers twice within an hour. Nobody lost data, but 212 people unsubscribed.

## Timeline

- 10:00 the newsletter is sent
- 10:41 the queue worker restarts and sends it again
- 10:55 first comments on Twitter and Facebook
- 11:05 we stop the worker

## Root cause

The worker did not record that it was done before it was restarted.

## What went well

Support answered every email on the same day.

## Action items

- [ ] Record each address before sending (Ida)
- [x] Tell subscribers what happened (Marek)
- [ ] Read more about queues`,

  'an email thread': `From: Ida Mbeki
To: safety group
Date: 11 May 2020
Subject: Pump

Hello all,

the pump stopped again. I have turned off the water in the cellar.

Please share this with your teams, and reply to me by Thursday.

Best,
Ida

> On 10 May 2020 at 20:14, Kofi wrote:
> It works again. I cleaned the float switch.`,

  'a statement on privacy and comments': `Statement of the board on the leak of members' data

On 3 April a copy of our list of members was found on a public server.

The list contains names, email addresses and the date of joining. It contains no passwords.

We have changed our privacy policy. Comments from members were heard at the meeting of 9 April.

We ask everybody not to share the list. Copyright and data protection law forbid it.

Follow-up questions: write to the board.

The board`,

  'a list of links with notes': `Sources on the Arnfoss dam

Report of the inquiry (2014) - the best account, 212 pages
The Fjord Herald, 3 May 2013 - first news, with wrong numbers
Lena Holm, interview, Fjord Magazine - says the alarm was at 2:31
Company statement, 4 May 2013 - says the alarm was at 3:00
Photos: county archive, box 14
More: ask Sofia`,

  'a German report': `Bericht über den Stromausfall am 9. Mai 2022

Am 9. Mai fiel um 14:05 Uhr der Strom im ganzen Haus aus.

Der Hausmeister war um 14:20 Uhr vor Ort. Er stellte fest, dass der Hauptschalter ausgelöst hatte.

Ursache war ein defekter Heizlüfter im zweiten Stock.

Maßnahmen:
- Der Heizlüfter wurde entsorgt.
- Alle Geräte werden bis Juli geprüft.

Fragen und Kommentare bitte an den Vorstand.

Kontakt: Hausverwaltung, Zimmer 12`,

  'an FAQ': `Frequently asked questions about the data breach

What happened?
On 3 April a copy of our list of members was found on a public server.

Which data is concerned?
Names, email addresses and dates of joining.

Do I have to change my password?
No.

How can I unsubscribe?
Write to us and we will delete your address.

Where can I read more?
In the report of the board.`,

  'a press clipping with byline': `Ferry runs aground off Lund Point
By Martha Oyelaran
4 March 2021

The morning ferry to Lund Point ran aground on a sandbank shortly after six on Thursday.

"The channel had moved," harbour master Ines Falk said.

The operator denied that a warning had been ignored.

Photo: Tom Iwu`,

  'a chat export': `[11/05/2020, 20:14] Kofi: pump is off again
[11/05/2020, 20:15] Ida: again?? I will call the supplier
[11/05/2020, 20:16] Kofi: ok
[11/05/2020, 20:31] Ida: nobody answers. leave a message?
[11/05/2020, 20:32] Kofi: yes
[11/05/2020, 20:40] Marek: shared it with the others
[11/05/2020, 20:41] Marek: like this: "cellar closed until tomorrow"`,

  'a release note': `Version 2.4.1

Released 3 days ago

Fixed: the share button opened the wrong page.
Fixed: comments were sorted by name.
Changed: the newsletter form asks for your email only once.
Removed: the old login page.

Thanks to everybody who reported these.`,

  'a moderation log': `# Moderation log, May 2021

2021-05-03: Removed three comments by user "fishhook" (advertising).
2021-05-04: User "fishhook" asked for a review. Reply sent.
2021-05-09: Thread "Newsletter" closed.
2021-05-11: Report about a shared link, see ticket 88.

Decision: the account stays blocked.
More: ask Ida.`,
  'a summary with sections named like parts of a page': `Summary
The sign-in page was down for 40 minutes.

Impact
About 300 members could not log in.

Login
The page itself answered, but no password was accepted.

Comments
Kofi: the alert came too late.
Ida: agreed.

Related incidents
Pump failure, May 2020
Double newsletter, July 2021

Contact
the on-call person`,
  'notes with lists of names and topics': `Notes 3 June

Attending
Ida
Kofi
Marek
Ulla
Jonas
Heike
Olaf
Sofia
Lena
Tom
Dana

Topics
Pump
Newsletter
Privacy policy

Pump: new one ordered, comes on Friday.
Newsletter: goes out on Monday, Ulla writes.
Privacy policy: Jonas reads it again.

Next: 10 June`,
  'a survey of sources': `What the papers wrote

The Lund Courier, 4 March 2021
"Ferry runs aground" - first report, says 140 passengers.

Coast Radio, 4 March 2021
Says 138 passengers, quotes the captain.

Read more in the folder "ferry".
Share with care: the second photo is not ours.
Copyright: ask Tom.`,
  'Chinese notes': `会议记录

时间：2021年5月3日
出席：李明、王芳、张伟

一、水泵故障
水泵在周日晚上停了。登录页面也打不开。

二、评论管理
删除了三条评论。

三、下次会议
五月十日。`,
  'a guide': `# How to report an incident

Use the form at https://example.org/report or write an email.

Please subscribe to the list "alerts" first.

## What we need

- When it happened
- What you saw
- Who else knows

## Privacy

We never share your name. Read our privacy policy for more.

## Feedback

Comments on this page are welcome. Follow us on Mastodon.`,
};
