import type { Lexicon } from '../concepts.ts';

export const dutch: Lexicon = {
  concepts: {
    mine: 'mijn, m n, mn, onze, ons',
    me: 'mij, me, ons',
    aboutMe:
      'sta ik in, ben ik, van mij, over mij, over me, van me, op mijn naam, die mij betreffen, mij betreffende, met betrekking tot mij, betreffende mijn persoon, aan mij, van ons, over mijn persoon',
    filler:
      'persoonlijke*, persoons*, eigen, alle, volledige*, oude, nieuwe, huidige, e, mail, en, of, de, het, bij, u, jullie, opgeslagen, bewaarde, prive, complete, postadres',
    theirs: 'haar, zijn, hun',
    kin: 'mijn dochter, mijn zoon, mijn kind, mijn kinderen, mijn moeder, mijn vader, mijn man, mijn vrouw, mijn oma, mijn opa, mijn broer, mijn zus, mijn ouders, mijn overleden, mijn partner, mijn echtgeno*, mijn zoontje, mijn dochtertje',
    your: 'uw, jullie, u, je',
    data: 'gegevens, persoonsgegevens, informatie, info, data, dossier, klantgegevens, klantdossier, gegeven, sporen',
    account: 'account*, profiel*, klantaccount, registratie',
    contact:
      'woonplaats, stad, adres*, e mailadres*, emailadres*, mailadres*, telefoonnummer*, mobiel*, nummer, naam, achternaam, voornaam, geboortedatum, rekeningnummer, woonadres, email, mail, postcode, telefoon, contactgegevens, gegevens, e mail',
    image:
      'identiteitskaart, paspoort, identiteitsbewijs, opname*, berichten, foto*, afbeelding, video, reactie*, review*, beoordeling, advertentie, cv, sollicitatie',
    everything: 'alles, alle, al, volledig, geheel',
    files:
      'uw systeem, uw systemen, jullie systeem, jullie systemen, uw bestand, uw bestanden, jullie bestand, jullie bestanden, database*, uw administratie, jullie administratie, uw website, jullie website, jullie site, google, klantenbestand, uw servers',
    list: 'lijst*, mailinglijst*, verzendlijst*, mailinglist, maillijst*, adressenlijst, mailing list',
    mailing:
      'van jullie horen, van u horen, nieuwsbrief*, nieuwsbrieven, reclame*, mail, mails, e mail, e mails, mailtjes, spam, aanbieding*, berichten, sms, email*, post, folders, advertenties, mailing*',
    marketing: 'marketing*, reclame*, direct marketing, telemarketing, commercieel, commerciële, advertentie*, verkoopgesprek*',
    profiling: 'profilering, geautomatiseerde besluit*, automatische besluit*, geautomatiseerd besluit',
    consent: 'toestemming*, instemming, akkoord',
    delete:
      'verwijder*, wis, wissen, gewist*, wist, vernietig*, verwijdering, vergeet mij, uitwis*, anonimiseer*, wissing, opruimen',
    remove: 'haal, halen, schrap*, verwijder*, gooi*, eruit, eraf, haalt',
    close: 'opheffen, hef, opzeggen, sluit*, sluiten, beëindig*, deactiveer*, zeg, opgeheven, stopzetten',
    keep: 'bewaar*, bewaren, opslaan, opgeslagen, bewaart, bijhoud*, vasthoud*, opslag, slaan',
    hold: 'heeft, hebben, hebt, bewaart, bewaren, opgeslagen, verzameld*, weten, weet, bijhoudt, bijhouden, verwerkt, verwerken, bezit, beschikt, geregistreerd, bekend, slaan, staan, staat',
    know: 'weten, vertellen, laten weten, meedelen, inzien, zien, bevestigen, informeren, laat, mededelen, vernemen, aangeven, benieuwd',
    what: 'welke, wat, of, alle, alles, overzicht',
    copy: 'kopie*, overzicht, afschrift, uitdraai, uittreksel, copy, afschriften',
    give: 'stuur*, sturen, ontvang*, geven, geef, verstrek*, toesturen, krijgen, opsturen, mailen, opvragen, hebben, ontvangen',
    accessWord: 'inzage, toegang, inzien',
    whence:
      'hoe komen jullie aan, hoe komt u aan, hoe kom je aan, waar hebben jullie, waar heeft u, waar haalt u, waar halen jullie, hoe hebben jullie, hoe heeft u, van wie heeft u, van wie hebben jullie, waar komt, herkomst, waar kennen jullie, wie heeft u, wie heeft jullie, waarom hebben jullie',
    whom: 'wie heeft, aan wie, met wie, welke bedrijven, aan welke, ontvangers, met welke, wie heeft',
    share: 'gedeeld*, verkocht*, doorgegeven, verstrekt*, doorverkocht*, gegeven, doorgespeeld, verkopen, delen',
    correct:
      'wijzig*, aanpass*, pas, corriger*, corrigeer*, rectific*, verbeter*, bijwerk*, verander*, gewijzigd*, updaten, update, aanvul*, aangepast*, rechtzet*, veranderd*',
    wrong:
      'verkeerd*, fout*, onjuist*, klopt niet, kloppen niet, niet juist, niet correct, verouderd*, incorrect*, niet goed, onvolledig*, niet meer actueel, tikfout, spelfout, foutief*',
    fresh: 'nieuw, nieuwe',
    moved:
      'ik woon tegenwoordig, wonen nu, verhuisd, adreswijziging, adres is gewijzigd, verhuizing, naamswijziging, ben getrouwd, heet nu, nieuw adres, nieuwe naam, nieuw telefoonnummer, nieuw nummer, nieuw e mailadres, nieuw mailadres, woon nu, ga verhuizen, ik verhuis',
    restrict: 'beperk*, beperking, bevries*, bevriezen, blokkeer*, opschort*, stilleg*, pauzeer, blokkeren, bevroren',
    transfer:
      'overdrag*, overdraag*, overzett*, exporteer*, exporteren, meenem*, overbreng*, download*, overgedragen, export, draag, meeverhuizen',
    provider:
      'andere aanbieder, andere provider, nieuwe aanbieder, ander bedrijf, andere leverancier, nieuwe leverancier, concurrent*, andere verzekeraar, nieuwe verzekeraar, andere bank',
    machineFormat:
      'machineleesbaar*, machine leesbaar*, csv, json, xml, excel, gestructureerd*, gangbaar formaat, gangbare vorm, leesbaar formaat',
    object: 'bezwaar*, maak bezwaar, verzet, protest, niet mee eens, verbied',
    use: 'gebruik*, verwerk*, verwerking, benut*, verkop*, delen, verkoopt, deelt, inzet*, gebruikt',
    stop: 'stop*, ophouden, houd op, hou op, staak*, kap, beëindig*, genoeg, laat me met rust',
    refuse:
      'geen _ meer, niet meer, wil niet, wil geen, wens geen, wens niet, nooit meer, niet langer, liever niet, wil _ niet, zonder toestemming, zonder mijn toestemming, niet akkoord, geen _ meer ontvangen, stuur me geen, stuur mij geen',
    receive: 'ontvang*, krijg*, krijgen',
    reach: 'contact*, bel, bellen, belt, mail, mailen, schrijf*, stuur*, sturen, lastig*, benader*, stalk*, schrijven',
    withdraw: 'intrek*, trek, herroep*, intrekken, intrekking, trekken',
    unsubscribe:
      'afmeld*, uitschrijv*, uitschrijf*, afmelding, uitgeschreven, meld me af, meld mij af, schrijf me uit, schrijf mij uit, opzeggen nieuwsbrief, nieuwsbrief opzeggen, abonnement nieuwsbrief, unsubscribe, afgemeld, schrijf mij _ uit, schrijf me _ uit, meld mij _ af, meld me _ af, opt out',
    stopWord: 'stop, afmelden, uitschrijven, afmelding, stop aub, schrijf me uit, meld me af',
    not: 'niet, geen, nooit, zonder',
    notAfter: 'niet, nooit, in geen geval, absoluut niet',
    stillNot: 'nog steeds, nog altijd, waarom, als, indien, anders, nog niet, steeds, ondanks, mocht, mochten',
    toldTo: 'vroegen mij om, vroeg me om, gevraagd om mij, vragen mij om, moest ik mij',
    restore: 'herstel*, heractiveer*, terugzet*, terughalen, heractiveren',
    ordered:
      'bezorgadres, afleveradres, leveradres, levering, bestelling*, factuur, facturen, pakket*, reservering*, afspraak, wachtwoord, offerte, contract, boeking, ticket*',
    youMay:
      'u heeft het recht, heeft u het recht, u hebt het recht, u kunt, kunt u zich, klik, klikken, als u geen, wilt u geen, uw rechten, uw recht, om u af te melden, u kunt zich, als u niet langer, je kunt je',
    selling:
      'demo, demonstratie, onze oplossing, onze software, ons platform, onze diensten, onze klanten, wij bieden, wij helpen, webinar, gratis scan, gratis audit, ons team, vrijblijvend*, onze tool, avg scan, ons kantoor, onze experts',
    howLong: 'hoe lang, hoelang, bewaartermijn*, tot wanneer, hoeveel jaar, hoeveel maanden',
    asks: 'hoe, waarom, waar, wie, wat, welke, waarvoor, met wie, aan wie, verkopen jullie, delen jullie, deelt u, gebruiken jullie, gebruikt u, worden, staan, zijn, is er, wordt, verkoopt u',
    policy:
      'privacyverklaring, privacybeleid, privacy statement, functionaris gegevensbescherming, functionaris voor, fg, dpo, cookie*, gegevensbescherming, grondslag*, avg proof, avg compliant, verwerkersovereenkomst, privacy, verwerkingsverantwoordelijke, aan de avg',
    hosting:
      'derde land, derde landen, gehost, server*, versleutel*, veilig*, buiten de eu, verenigde staten, cloud, beveiligd*, anoniem, amerika',
    people:
      'klant*, derde*, derden, bezoeker*, gebruikers, partners, sollicitant*, personen, andere bedrijven, klantgegevens, formulier, leden',
    need: 'nodig, verplicht*, vragen jullie, vraagt u, noodzakelijk',
    lawyer:
      'advoca*, rechtbank, rechter, jurist, juridisch*, aangifte, dagvaard*, schadevergoeding, deurwaarder, rechtszaak, rechtsbijstand, ingebrekestelling, sommatie',
    authority:
      'autoriteit persoonsgegevens, toezichthouder, ap, consumentenbond, acm, geschillencommissie, gegevensbeschermingsautoriteit, gba, autoriteit',
    complaint:
      'klacht*, klagen, schandalig*, onacceptabel*, oplicht*, belachelijk, schande, fraude, bedrog, illegaal, onrechtmatig*',
    wantsPerson:
      'uw chef, uw manager, manager, met een mens, een mens spreken, medewerker spreken, iemand spreken, met iemand praten, een echt persoon, echte persoon, een persoon spreken, leidinggevende, met een medewerker, geen robot, geen bot, echt mens, met iemand spreken, persoonlijk contact',
    deceased: 'overleden, overlijden, gestorven, nalatenschap, erfgenaam, erfgenamen, uitvaart, wijlen',
    minor:
      'minderjarig*, jaar oud, pas 9, pas 10, pas 11, pas 12, pas 13, pas 14, 10 jaar, 11 jaar, 12 jaar, 13 jaar, 14 jaar, 15 jaar, zonder onze toestemming, zonder ons medeweten',
    distress:
      'zelfmoord, zelfdoding, bedreig*, bang, geweld, mishandel*, gevaar, wanhopig, noodgeval, lastiggevallen, intimid*, politie, discrimin*, chantage, stalk*, gepest, depressief',
    breach:
      'mijn identiteit, gehackt*, datalek*, gelekt*, gestolen, identiteitsfraude, phishing, misbruik*, inbreuk, hack*, oplichters',
    onBehalf:
      'namens, volmacht, mijn cliënt, onze cliënt, gemachtigd*, wettelijk vertegenwoordiger, voogd, bewindvoerder, mentor',
    gave: 'gedeeld*, verkocht*, doorgegeven, verstrekt*, doorverkocht*, gegeven, doorgespeeld',
    handle: 'doen, doet, gebeurt',
    it: 'ze, het, die, deze, alles',
    listsRights: 'bestaan van het recht, het bestaan van',
    mailingList: 'mailinglijst*, verzendlijst*, nieuwsbrief*, maillijst*',
  },
  terms: {
    access: 'inzageverzoek, recht op inzage, inzagerecht, verzoek om inzage, verzoek tot inzage, avg inzage, inzage in mijn',
    rectification: 'recht op rectificatie, rectificatieverzoek, verzoek tot rectificatie, correctieverzoek, recht op correctie',
    erasure:
      'recht op vergetelheid, recht om vergeten te worden, recht op verwijdering, verwijderverzoek, verwijderingsverzoek, gegevenswissing, account verwijderen, verwijdering van mijn, gegevens verwijderen, verwijder alles, alles verwijderen, alles wissen, wis alles, recht op gegevenswissing, vergetelheid',
    restriction: 'beperking van de verwerking, recht op beperking, verwerking te beperken, verwerking beperken',
    portability: 'dataportabiliteit, overdraagbaarheid, gegevensoverdraagbaarheid, recht op dataportabiliteit, portabiliteit',
    objection:
      'recht van bezwaar, bezwaar tegen de verwerking, recht op bezwaar, bezwaar tegen het gebruik, bel me niet meer, bel mij niet meer, bel me niet register, bezwaar tegen verwerking',
    'consent-withdrawal':
      'stuur mij niets, stuur me niets, niets meer ontvangen, niets meer sturen, geen contact meer, schrijf me niet meer, benader mij niet meer, intrekking van mijn toestemming, intrekken toestemming, toestemming intrekken, geen mails meer, geen mail meer, geen nieuwsbrief meer, geen reclame meer, geen spam meer, stop nieuwsbrief, geen e mails meer, trek _ toestemming in',
  },
};
