import type { Lexicon } from '../concepts.ts';

export const dutch: Lexicon = {
  concepts: {
    norDelete: 'niet verwijder*/wis*, niet _ verwijder*/wis*, zonder te verwijderen, niet _ te wissen',
    behaviour: 'mijn aankopen/surfgedrag/gedrag/zoekopdrachten/klikgedrag/locatie',
    nothing: 'niets, niks, niet langer, geen gegevens/spoor, helemaal niets',
    wish: 'alstublieft, aub, alsjeblieft, svp, graag, wil, willen, wilt/kunt u, kunnen jullie, zou, verzoek, gelieve, ik vraag, wens, liever, bedankt',
    speaker: 'ik, wij, we',
    mine: 'mijn, m n, mn, onze, ons',
    me: 'mij, me, ons',
    aboutMe:
      'waar ik woon, van mij/me/ons, over mij/ons/me, die ik u heb, sta ik in, ben ik, op mijn naam, die mij betreffen, mij betreffende, met betrekking tot mij, betreffende/over mijn persoon, aan mij',
    filler:
      'persoonlijke*, persoons*, eigen, alle, volledige*, oude, nieuwe, huidige, e, mail, en, of, de, het, bij, u, jullie, opgeslagen, bewaarde, prive, complete, postadres',
    theirs: 'haar, zijn, hun',
    kin: 'onze zoon/dochter, mijn dochter/zoon/kind/kinderen/moeder/vader/man/vrouw/oma/opa/broer/zus/ouders/overleden/partner/echtgeno*/zoontje/dochtertje',
    your: 'uw, jullie, u, je',
    data: 'gegevens, persoonsgegevens, informatie, info, data, dossier, klantgegevens, klantdossier, gegeven, sporen',
    account: 'account*, profiel*, klantaccount, registratie',
    contact:
      'woonplaats, stad, adres*, e mailadres*/mail, emailadres*, mailadres*, telefoonnummer*, mobiel*, nummer, naam, achternaam, voornaam, geboortedatum, rekeningnummer, woonadres, email, mail, postcode, telefoon, contactgegevens, gegevens',
    image:
      'sollicitatiebrief, sollicitatie, identiteitskaart, paspoort, identiteitsbewijs, opname*, berichten, foto*, afbeelding, video, reactie*, review*, beoordeling, advertentie, cv',
    everything: 'alles, alle, al, volledig, geheel',
    files:
      'uw systeem/systemen/bestand/bestanden/administratie/website/servers, jullie systeem/systemen/bestand/bestanden/administratie/website/site, database*, google, klantenbestand',
    list: 'lijst*, mailinglijst*, verzendlijst*, mailinglist, maillijst*, adressenlijst, mailing list',
    mailing:
      'van jullie/u horen, nieuwsbrief*, nieuwsbrieven, reclame*, mail, mails, e mail/mails, mailtjes, spam, aanbieding*, berichten, sms, email*, post, folders, advertenties, mailing*',
    marketing: 'marketing*, reclame*, direct marketing, telemarketing, commercieel, commerciële, advertentie*, verkoopgesprek*',
    profiling: 'profilering, geautomatiseerde/automatische besluit*, geautomatiseerd besluit',
    consent: 'toestemming*, instemming, akkoord',
    delete:
      'gooi*, weggooi*, vernietig*, wis, weghalen, wegdoen, verdwijnen, verwijder*, wissen, gewist*, wist, vergeet mij, uitwis*, anonimiseer*, wissing, opruimen',
    remove: 'weghalen, weghaal, weg te halen, haal, halen, schrap*, verwijder*, gooi*, eruit, eraf, haalt',
    close: 'opheffen, hef, opzeggen, sluit*, beëindig*, deactiveer*, zeg, opgeheven, stopzetten',
    keep: 'bewaar*, opslaan, opgeslagen, bijhoud*, vasthoud*, opslag, slaan',
    hold: 'vastgelegd, genoteerd, opgeslagen, heeft, hebben, hebt, bewaart, bewaren, verzameld*, weten, weet, bijhoudt, bijhouden, verwerkt, verwerken, bezit, beschikt, geregistreerd, bekend, slaan, staan, staat',
    know: 'weten, vertellen, laten weten, meedelen, inzien, zien, bevestigen, informeren, laat, mededelen, vernemen, aangeven, benieuwd',
    what: 'welke, wat, of, alle, alles, overzicht',
    copy: 'kopie*, overzicht, afschrift, uitdraai, uittreksel, copy, afschriften',
    give: 'stuur*, ontvang*, geven, geef, verstrek*, toesturen, krijgen, opsturen, mailen, opvragen, hebben',
    accessWord: 'inzage, toegang, inzien',
    whence:
      'hoe weten jullie, hoe weet u, hoe komen jullie aan, hoe komt u aan, hoe kom je aan, waar/hoe/waarom hebben jullie, waar/hoe/wie heeft u, waar haalt u, waar halen/kennen jullie, van wie heeft u, van wie hebben jullie, waar komt, herkomst, wie heeft jullie',
    whom: 'wie heeft, aan/met wie/welke, welke bedrijven, ontvangers',
    share: 'gedeeld*, verkocht*, doorgegeven, verstrekt*, doorverkocht*, gegeven, doorgespeeld, verkopen, delen',
    correct:
      'wijzig*, aanpass*, pas, corriger*, rectific*, verbeter*, bijwerk*, verander*, gewijzigd*, updaten, update, aanvul*, aangepast*, rechtzet*',
    wrong:
      'verkeerd*, fout*, onjuist*, klopt/kloppen niet, niet juist/correct/goed, verouderd*, incorrect*, onvolledig*, niet meer actueel, tikfout, spelfout',
    fresh: 'nieuw, nieuwe',
    moved:
      'ik woon tegenwoordig, wonen/heet/woon nu, verhuisd, adreswijziging, adres is gewijzigd, verhuizing, naamswijziging, ben getrouwd, nieuw adres/telefoonnummer/nummer/mailadres, nieuwe naam, nieuw e mailadres, ga verhuizen, ik verhuis',
    restrict: 'beperk*, bevries*, bevriezen, blokkeer*, opschort*, stilleg*, pauzeer, bevroren',
    transfer: 'overdrag*, overzett*, exporteer*, meenem*, overbreng*, download*, overgedragen, export, draag, meeverhuizen',
    provider:
      'andere aanbieder/provider/leverancier/verzekeraar/bank, nieuwe aanbieder/leverancier/verzekeraar, ander bedrijf, concurrent*',
    machineFormat:
      'machineleesbaar*, machine leesbaar*, csv, json, xml, excel, gestructureerd*, gangbaar/leesbaar formaat, gangbare vorm',
    object: 'bezwaar*, maak bezwaar, verzet, protest, niet mee eens, verbied',
    use: 'gebruik*, verwerk*, benut*, verkop*, delen, deelt, inzet*',
    stop: 'met rust, stop*, ophouden, houd/hou op, staak*, kap, beëindig*, genoeg, laat me met rust',
    refuse:
      'geen _ meer, niet meer/langer/akkoord, wil/wens/liever niet, wil/wens geen, nooit meer, wil _ niet, zonder toestemming, zonder mijn toestemming, geen _ meer ontvangen, stuur me/mij geen',
    receive: 'ontvang*, krijg*',
    reach: 'contact*, bel, bellen, belt, mail, mailen, schrijf*, stuur*, lastig*, benader*, stalk*, schrijven',
    withdraw: 'intrek*, trek, herroep*, trekken',
    unsubscribe:
      'afmeld*, uitschrijv*, uitschrijf*, uitgeschreven, meld me/mij af, schrijf me/mij uit, opzeggen/abonnement nieuwsbrief, nieuwsbrief opzeggen, unsubscribe, afgemeld, schrijf mij/me _ uit, meld mij/me _ af, opt out',
    stopWord: 'stop, afmelden, uitschrijven, afmelding, schrijf me uit, meld me af',
    not: 'niet, geen, nooit, zonder',
    notAfter: 'niet, nooit, in geen geval, absoluut niet',
    stillNot: 'nog steeds/altijd/niet, waarom, als, indien, anders, steeds, ondanks, mocht, mochten',
    toldTo: 'vroegen/vragen mij om, vroeg me om, gevraagd om mij, moest ik mij',
    restore: 'herstel*, heractiveer*, terugzet*, terughalen',
    ordered:
      'overschrijving, betaling, bezorgadres, afleveradres, leveradres, levering, bestelling*, factuur, facturen, pakket*, reservering*, afspraak, wachtwoord, offerte, contract, boeking, ticket*',
    youMay:
      'u heeft/hebt het recht, heeft u het recht, u kunt, kunt u zich, klik, klikken, als/wilt u geen, uw rechten/recht, om u af te melden, als u niet langer, je kunt je',
    selling:
      'demo, demonstratie, onze oplossing/software/diensten/klanten/tool/experts, ons platform/team/kantoor, wij bieden/helpen, webinar, gratis scan/audit, vrijblijvend*, avg scan',
    howLong: 'hoe lang, hoelang, bewaartermijn*, tot wanneer, hoeveel jaar/maanden',
    asks: 'hoe, waarom, waar, wie, wat, welke, waarvoor, met/aan wie, verkopen/delen/gebruiken jullie, deelt/gebruikt/verkoopt u, worden, staan, zijn, is er, wordt',
    policy:
      'privacyverklaring, privacybeleid, functionaris gegevensbescherming/voor, fg, dpo, cookie*, gegevensbescherming, grondslag*, avg proof/compliant, verwerkersovereenkomst, privacy, verwerkingsverantwoordelijke, aan de avg',
    hosting:
      'derde land/landen, gehost, server*, versleutel*, veilig*, buiten de eu, verenigde staten, cloud, beveiligd*, anoniem, amerika',
    people: 'klant*, derde*, bezoeker*, gebruikers, partners, sollicitant*, personen, andere bedrijven, formulier, leden',
    need: 'nodig, verplicht*, vragen jullie, vraagt u, noodzakelijk',
    lawyer:
      'advoca*, rechtbank, rechter, jurist, juridisch*, aangifte, dagvaard*, schadevergoeding, deurwaarder, rechtszaak, rechtsbijstand, ingebrekestelling, sommatie',
    authority: 'toezichthouder, ap, consumentenbond, acm, geschillencommissie, gegevensbeschermingsautoriteit, gba, autoriteit',
    complaint:
      'klacht*, klagen, schandalig*, onacceptabel*, oplicht*, belachelijk, schande, fraude, bedrog, illegaal, onrechtmatig*',
    wantsPerson:
      'uw chef/manager, manager, met een mens/medewerker, een mens/persoon spreken, medewerker/iemand spreken, met iemand praten/spreken, een echt persoon, echte persoon, leidinggevende, geen robot/bot, echt mens, persoonlijk contact',
    deceased: 'overleden, overlijden, gestorven, nalatenschap, erfgenaam, erfgenamen, uitvaart, wijlen',
    minor: 'minderjarig*, jaar oud, pas 9/10/11/12/13/14, 10/11/12/13/14/15 jaar, zonder onze toestemming, zonder ons medeweten',
    distress:
      'zelfmoord, zelfdoding, bedreig*, bang, geweld, mishandel*, gevaar, wanhopig, noodgeval, lastiggevallen, intimid*, politie, discrimin*, chantage, stalk*, gepest, depressief',
    breach:
      'mijn identiteit, gehackt*, datalek*, gelekt*, gestolen, identiteitsfraude, phishing, misbruik*, inbreuk, hack*, oplichters',
    onBehalf: 'namens, volmacht, mijn/onze cliënt, gemachtigd*, wettelijk vertegenwoordiger, voogd, bewindvoerder, mentor',
    gave: 'gedeeld*, verkocht*, doorgegeven, verstrekt*, doorverkocht*, gegeven, doorgespeeld',
    handle: 'doen, doet, gebeurt',
    it: 'ze, het, die, deze, alles',
    listsRights: 'bestaan van het recht, het bestaan van',
    mailingList: 'mailinglijst*, verzendlijst*, nieuwsbrief*, maillijst*',
  },
  terms: {
    access: 'inzageverzoek, recht op inzage, inzagerecht, verzoek om/tot inzage, avg inzage, inzage in mijn',
    rectification: 'recht op rectificatie/correctie, rectificatieverzoek, verzoek tot rectificatie, correctieverzoek',
    erasure:
      'recht op vergetelheid/verwijdering/gegevenswissing, recht om vergeten te worden, verwijderverzoek, verwijderingsverzoek, gegevenswissing, account/gegevens/alles verwijderen, verwijdering van mijn, verwijder/wis alles, alles wissen, vergetelheid',
    restriction: 'beperking van de verwerking, recht op beperking, verwerking te beperken, verwerking beperken',
    portability: 'dataportabiliteit, overdraagbaarheid, gegevensoverdraagbaarheid, recht op dataportabiliteit, portabiliteit',
    objection:
      'recht van/op bezwaar, bezwaar tegen de verwerking, bezwaar tegen het gebruik, bel me/mij niet meer, bel me niet register, bezwaar tegen verwerking',
    'consent-withdrawal':
      'stuur mij/me niets, niets meer ontvangen/sturen, geen contact/mails/mail/nieuwsbrief/reclame/spam meer, schrijf me niet meer, benader mij niet meer, intrekking van mijn toestemming, intrekken toestemming, toestemming intrekken, stop nieuwsbrief, geen e mails meer, trek _ toestemming in',
  },
};
