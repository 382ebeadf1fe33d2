import type { Lexicon } from '../concepts.ts';

export const german: Lexicon = {
  concepts: {
    join: 'in den/Ihren/euren Verteiler, in die Liste, aufnehmen, hinzufügen',
    norDelete:
      'nicht lösch*/gelöscht/vernicht*, nicht _ lösch*, ohne/statt sie zu löschen, ohne/statt Löschung, statt/anstatt zu löschen',
    behaviour:
      'mein Kaufverhalten/Surfverhalten/Verhalten/Standort/Nutzungsverhalten, meine Einkäufe/Käufe/Suchanfragen/Klicks/Gewohnheiten, meines Kaufverhaltens/Verhaltens',
    nothing:
      'nichts, keinerlei, keine Daten mehr, keine Spuren, nix mehr, nicht mehr stehen/geführt/auftauchen/vorkommen, nicht länger geführt',
    wish: 'bitte, möchte, moechte, will, wollen, wünsche, wuensche, könnten/können/würden/hätten Sie, könnt/koennt ihr, kann/könnte/dürfte ich, hätte gern*, ich bitte, bitten, fordere, fordern, verlange, wäre es lieber, lieber wenn, wäre froh/dankbar, danke, hiermit, ersuche, darum',
    speaker: 'ich, wir',
    mine: 'mein, meine, meinen, meinem, meiner, meines, unsere, unseren, unserer, unser',
    me: 'mich, mir, uns',
    aboutMe:
      'von/auf/über/ueber/die mich, wo ich wohne, wo wir wohnen, zu ihrer/seiner Person, meine Mandantin, meinen Mandanten, was _ mich, uns/sie/ihn betreffen*, mich haben/betreffend*/betreffen, von mir habt, die/das/den ich Ihnen, die ich euch, über unsere Familie, stehe/bin/ob ich in, bin ich bei, zu/bezüglich/an meiner Person, zu/von/an mir, meine/meiner Person, über meine/uns, unter meinem Namen, auf meinen Namen, mir gehör*/überlassenen, von uns',
    filler:
      'bei, ihnen, euch, gespeicherten, gespeicherte, gespeichert, personenbezogene*, persönliche*, persoenliche*, private*, gesamte*, sämtliche*, vollständige*, alte, alten, neue, neuen, und, oder, die, der, alle, allen, mail, e, email, vorhandenen, erhobenen, jetzige*, aktuelle*, dort, hinterlegte*, angegebene*, des, von, ganzes, komplette*',
    theirs: 'ihr, ihrem, seine, seinen, seiner, sein, ihre, ihren, ihrer, deren, dessen',
    kin: 'meine Nichte/Tochter/Kinder/Mutter/Frau/Oma/Großmutter/Eltern/Schwester/Ehefrau/verstorbene/Enkelin, mein Neffe/Sohn/Kind/Vater/Mann/Opa/Großvater/Bruder/Ehemann/verstorbener/Enkel, unser/unserem/unseren/meinem/meinen Sohn, unsere/unserer Tochter, unser Kind, unseres Sohnes, meiner Tochter/Kinder/Mutter/Frau/verstorbenen, meines Sohnes/Kindes/Vaters/Mannes/verstorbenen, meinem Vater',
    your: 'Ihr, Ihre, Ihren, Ihrem, Ihrer, Sie, euer, eure, euren',
    data: 'information, Notiz*, Klicks, Hinweis, Vermerk*, Hinweise, Nutzungsdaten, Verbrauchsdaten, Vertragsdaten, Krankenakte, Patientenakte, Personalakte, Bestelldaten, Zeugnisse, Kartei, Datenbestand, Kundenakte, Mitgliedsdaten, Daten, Datensatz, Datensätze, Informationen, Infos, Angaben, personenbezogene*, Kundendaten, Stammdaten, Akte, Unterlagen, Einträge, Eintrag, Spuren, Verlauf, Profildaten, Kontaktdaten, Adressdaten, Nutzerdaten, Bewerberdaten, Bewerbungsunterlagen, Datei',
    account:
      'acc, Login, Kundenprofil, Nutzerprofil, Konto, Kundenkonto, Benutzerkonto, Nutzerkonto, Account*, Profil*, Registrierung, Mitgliedschaft, Kontos, Kundenkontos, Zugang',
    contact:
      'Doktortitel, Postanschrift, Geburtsjahr, Geburtsort, Hausnummer, Straße, Schreibweise, Geburtsname, Stadt, Ort, Land, Kontonummer, Geschlecht, Adresse*, Anschrift*, Mailadresse*, Emailadresse*, E Mail, Telefonnummer*, Handynummer*, Rufnummer*, Telefon, Handy, Nummer, Name, Namen, Nachname*, Vorname*, Familienname*, Geburtsdatum, Geburtstag, Bankverbindung, Kontodaten, Iban, Wohnort, Postleitzahl, Anrede, Titel, Rechnungsadresse, Mail, Kreditkarte*, Stammdaten, Kontaktdaten',
    image:
      'Ausweis*, Personalausweis*, Pass, Lebenslauf, Aufnahme*, Nachrichten, Chatverlauf, Foto*, Bild, Bilder, Video*, Kommentar*, Bewertung*, Beitrag, Beiträge, Anzeige*, Bewerbung',
    everything: 'alles, alle, aller, sämtliche*, saemtliche*, komplett*, restlos, vollständig, allen',
    files:
      'Ihrem Rechner/Computersystem/Computer/System/Bestand/Server/CRM, eurem Rechner/Bestand/System, bei Sie/Ihnen/euch, Ihrer Liste/Kundenliste/Datenbank/Kartei/Webseite/Website/Homepage, eurer Kartei/Datenbank, euren Akten/Systemen, Ihren Akten/Listen/Systemen/Unterlagen/Dateien/Servern, Kartei, Datenbank*, Kundenkartei, Kundendatei, Google',
    list: 'Mailverteiler*, Emailverteiler*, Empfängerliste*, Verteiler*, Mailingliste*, Adressliste*, Liste, Listen, Newsletterliste*, Emailliste*',
    mailing:
      'Sonderangebot*, Prospekte*, Infopost, Zeug, von Ihnen/euch hören, Newsletter*, Rundbrief*, Werbung*, Werbe*, Mails, Mail, Emails, E Mails, Spam*, Angebote*, Mailing*, Nachrichten, SMS, Post, Infomail*, Reklame, Katalog*, Benachrichtigung*, Zusendung*, Email, Massenmails',
    marketing:
      'anzurufen, Werbung, Direktwerbung, Werbe*, Marketing*, Marktforschung, Anrufe, Telefonwerbung, Kaltakquise, Akquise, Vertrieb*',
    profiling:
      'Profiling, Profilbildung, automatisierte Entscheidung*/Verarbeitung, automatisierten Entscheidung*, Scoring, Nutzerprofil*',
    consent:
      'Häkchen, Zusage*, mein Ja, Okay, Einwilligung*, Zustimmung*, Einverständnis*, Erlaubnis, Einverstaendnis*, Werbeeinwilligung',
    delete:
      'weg, bereinig*, säuber*, ausmerz*, rausschmeiß*, wegschmeiß*, wegmachen, weghaben, verschwind*, wegwerfen, schredder*, entsorg*, zu vernichten/löschen, lösch*, loesch*, gelösch*, geloesch*, vernicht*, Datenlöschung, Kontolöschung, Accountlöschung, tilg*, ausradier*, anonymisier*, beseitig*, auslösch*, Datenloeschung, delete*',
    remove:
      'rausnehmen, herauszunehmen, rauszunehmen, wegnehmen, gestrichen, rauslöschen, ausgetragen, herausgenommen, nehmen, nehmt, entfern*, streich*, nimm/tragt mich, raus, herausnehmen, heraus, rausschmeissen, austrag*, tragen Sie mich, herunternehmen, runter',
    close:
      'aufzulösen, aufzuheben, stilllegen, zu schließen, schließ*, auflös*, aufloes*, kündig*, kuendig*, deaktivier*, Kontoauflösung, dichtmach*',
    keep: 'heben, hebt, aufheb*, aufgehoben, hätten, hättet, aufbewahr*, speicher*, behalt*, vorhalt*, gespeichert*, bewahren, bewahrt',
    hold: 'haben, habt, gespeichert*, speicher*, hast, verarbeite*, vorlieg*, vorhanden*, erfasst*, erhoben*, gesammelt*, sammel*, besitz*, führen, weiß, wisst, aufbewahr*, hinterlegt*, kennen, wissen, hat, steht, liegen, liegt',
    know: 'lesen, wissen, erfahren, mitteilen, mit, teilen, sagen, nennen, bestätig*, Auskunft*, einsehen, sehen, informier*, darlegen, offenleg*, wüsste, Einsicht, verraten, interessiert',
    what: 'welche*, was, ob, wieviel, alles, alle, sämtliche*, aller, wat, Liste, irgendwelche',
    copy: 'Kopie*, Abschrift, Auszug, Übersicht, Ausdruck, Aufstellung, Datenkopie, Zusammenstellung, Uebersicht',
    give: 'schick*, send*, zusend*, zukommen, übermittel*, geben, erhalten, bekommen, zur Verfügung, zuschick*, mitteil*, aushändig*, bereitstell*, herausgeb*, uebermittel*, überlassen',
    accessWord: 'Auskunft*, Einsicht*, Zugriff, Zugang, Akteneinsicht',
    whence:
      'wie sind Sie _ _ gekommen, auf/an meine _ gekommen, wie sind/kommen Sie an/zu, wie seid/kommt ihr an, wo/wieso/warum haben Sie, von wem haben, Herkunft, wo/warum habt ihr, woher, wer hat Ihnen/euch, wo _ her',
    whom: 'wer hat/kann, an wen/welche, wem haben/habt, welchen/welche Firmen, welche/welchen Unternehmen, Empfänger*, mit wem haben',
    share:
      'geben/leiten _ _ weiter, weitergeb*, weitergegeb*, verkauf*, übermittel*, teilen, teilt, weiterverkauf*, Weitergabe, weitergibt, geben _ weiter',
    correct:
      'korrigier*, berichtig*, änder*, aender*, aktualisier*, richtigstell*, anpass*, ergänz*, Adressänderung, Korrektur*, geändert*, umstell*, austausch*, tauschen, ersetz*, umschreib*, geaendert, umtrag*, nachtragen, passen, verbesser*, Namensänderung',
    wrong:
      'statt, stand _ in Ihrem, berücksichtigen, falsch*, fehlerhaft*, unrichtig*, stimmt nicht/nich, stimmen nicht, nicht korrekt/richtig/aktuell, veraltet*, nicht mehr aktuell/gültig, verkehrt*, Tippfehler, Schreibfehler, Fehler, unvollständig*, überholt, ungültig, inkorrekt',
    fresh: 'hat sich geändert, lautet, künftig, ab sofort/jetzt, inzwischen, neue, neuer, neues, neuen',
    moved:
      'ich wohne nun, wohnen/lebe/heiße/wohne jetzt, umgezogen, umziehen, ziehe/ziehen um, Umzug, neue Anschrift/Adresse/Telefonnummer/Handynummer/Mailadresse/Nummer/Kontaktdaten, neuer Name, geheiratet, Namensänderung, Adressänderung, Adressaenderung, heiße ich anders/jetzt, heiße nun, neue E Mail, meine neue, hat/haben sich geändert, anderen Namen, seit der Hochzeit/Scheidung, Umzugsmitteilung, Namensaenderung',
    restrict:
      'einschränk*, einschraenk*, sperr*, einfrier*, beschränk*, gesperrt*, aussetz*, eingeschränkt*, Datensperrung, eingefroren, frieren, auf Eis',
    transfer:
      'übertrag*, uebertrag*, exportier*, Export, mitnehm*, herunterlad*, überführ*, Datenexport, Datenübertrag*, transferier*, Transfer, mitzunehmen, Datenmitnahme',
    provider:
      'mein/meinem/meinen/meiner neuer/neuen/neue Versicherer/Arzt/Zahnarzt/Bank/Schule/Verein/Arbeitgeber/Steuerberater, neue/neuer/neuen/anderer Anbieter, Stromanbieter, anderen Bank/App/Plattform/Anbieter/Dienst*/Versicher*/Verantwortlichen, neue Bank, neuen Bank/Arzt/Versicher*, andere App/Plattform/Firma, neuer Arzt, Konkurrenten, Nachfolger, Anbieterwechsel, Anbieter, anderes Unternehmen, Konkurrenz, Wettbewerber, GmbH',
    machineFormat:
      'übernehmen/lesen/öffnen/hochladen kann, weiterverarbeiten, als Datei, einlesen, einlesbar, weiterverwend*, importier*, maschinenlesbar*, maschinell lesbar*, CSV, JSON, XML, Excel, strukturierte*/gängige*/lesbaren Format, strukturierten, gängigen, digitale* Form, computerlesbar*',
    object:
      'dulde, verwahre mich, missbillig*, gegen die Nutzung/Verwendung, nicht _ einverstanden, widersprech*, widersprich*, Widerspruch*, Werbewiderspruch, Wiederspruch, wiedersprech*, untersag*, verbiete, nicht einverstanden, lege Widerspruch, lehne ab, dagegen, verbitte',
    use: 'geht, gehen, Partnerfirmen, an Dritte/andere/Partner, ausgewertet, anfassen, anrühren, nutz*, verwend*, verwert*, verarbeit*, weitergeb*, weitergeg*, verkauf*, benutz*, genutzt*, Weitergabe, auswert*, Datenverarbeitung, einsetzen',
    stop: 'in Ruhe, verschon*, erspar*, bleiben lassen, das bleiben, satt, genug/Finger von, stopp*, hör/hört auf, hören Sie auf, aufhör*, unterlass*, einstell*, Schluss, beend*, lasst mich, lassen Sie mich, stellen Sie, unterbinden',
    refuse:
      'nicht mehr bei/stehen/geführt/in/einverstanden/auftauchen/erhalten/bekommen/kriegen/schick*/zusend*/send*/kontaktier*/anruf*/anschreib*/wünsch*/nutz*/verwend*/weiter*, wäre _ lieber wenn, lieber wäre, nicht weiter/länger, habe genug, lasst mich, möchte/will/moechte _ nicht, nicht mehr an mich, kein/keine/keinen _ mehr, nie wieder, nie/nix mehr, wünsche/möchte/will/wollen/moechte keine*, wünsche/darf/dürfen nicht, verbitte, ohne meine Zustimmung/Einwilligung, schicken Sie mir nicht*/keine*, senden Sie mir keine*, bitte keine, nicht _ weiter, untersag*',
    receive: 'erhalt*, bekomm*, empfang*, kriegen, kriege, zugeschickt, zugesandt, zugesendet',
    reach:
      'anzurufen, anzuschreiben, zuzusenden, zuzuschicken, zu schicken/kontaktieren/belästigen/schreiben, Telefonanrufe, schick*, send*, zusend*, anruf*, kontaktier*, anschreib*, schreib*, belästig*, zuschick*, angerufen, melden, zumüllen, zuspammen, bombardier*, ruft, rufen, nerv*, angeschrieben',
    withdraw:
      'wieder raus, gilt nicht mehr, nicht mehr gültig, hinfällig, überlegt, widerruf*, zurückzieh*, ziehe, wiederruf*, zurücknehm*, nehme zurück, zurueckzieh*, entzieh*, zurück',
    unsubscribe:
      'abmeld*, abbestell*, bestelle/bestell ab, Newsletterabmeldung, Newsletter abmelden, austrag*, abzumelden, abzubestellen, melde/meldet/meld mich _ ab, melden Sie mich _ ab, bestellen Sie _ ab, deabonn*, abonnement/abonnieren beenden, unsubscribe, abmleden, abgemeldet, meldet/meld mich ab, aus dem Verteiler, opt out, bestellen Sie mich ab',
    stopWord:
      'abmelden, stop, abbestellen, austragen, abmeldung, bitte abmelden/austragen, aufhören, keine werbung, stoppen, unsubscribe',
    not: 'nicht, kein, keine, niemals, ohne, statt, nie, anstatt',
    notAfter: 'nicht, auf keinen Fall, keinesfalls, niemals, nie, keineswegs, bloß nicht',
    stillNot:
      'immer noch, noch, bisher, bis heute, warum, wieso, weshalb, wenn, sollten, sollte, falls, sonst, obwohl, trotz*, andernfalls, bislang, länger',
    toldTo: 'aufgefordert, gebeten/bitten/baten mich, sollte/soll/muss ich mich, raten mir',
    restore: 'wiederherstell*, reaktivier*, wiederherzustell*, wieder freischalten',
    ordered:
      'Überweisung*, Zahlung*, Lieferadresse, Lieferanschrift, Lieferung*, Paket*, Bestellung*, Rechnung*, Buchung*, Termin*, Passwort*, Kennwort, Ticket*, Vertrag*, Auftrag*, Angebot, Sendung, Reservierung',
    youMay:
      'Sie haben das Recht, haben Sie das Recht, Ihnen steht, Sie können, können Sie jederzeit, klicken, wenn Sie keine weiteren, falls/möchten/wollen Sie keine, Ihr Recht/Unternehmen, Ihre Rechte/Betroffenenrechte, um sich abzumelden, wenn Sie diesen, Sie erhalten diese, unserer Datenschutzerklärung, hier abmelden, Sie sind berechtigt',
    selling:
      'Demo, Vorführung, unsere Software/Lösung/Plattform/Experten/Kunden/Dienstleist*, unser Team/Angebot/Tool, wir unterstützen Unternehmen, wir helfen/bieten/beraten, Webinar, kostenlose Erstberatung, kostenloses Erstgespräch, unseren Kunden, Schulung*, externer Datenschutzbeauftragter, externe Datenschutz*, vorstellen, Whitepaper, unverbindliches, Erstgespräch',
    howLong:
      'ab/bis wann, nach welcher Zeit, wie lange, Speicherdauer, Aufbewahrungsfrist*, wie viele Jahre/Monate, Löschfrist*, Aufbewahrungsdauer, wielange, für welchen Zeitraum',
    asks: 'wie, warum, wieso, weshalb, wo, wer, wozu, wofür, welche, welcher, werden, sind, stehen, haben/geben/nutzen/verwenden/verkaufen/speichern/verarbeiten/erheben/teilen Sie, auf welcher, zu welchem, was passiert/machen/geschieht, mit wem, an wen, gibt/ist es, wird, wüsste gern, kann ich, wofuer, ob',
    policy:
      'Datenschutzerklärung, Datenschutzhinweis*, Datenschutzbestimmung*, Datenschutzbeauftragte*, Datenschutz, Cookie*, Rechtsgrundlage*, DSGVO konform, AVV, Auftragsverarbeit*, Auftragsdatenverarbeitung, Privatsphäre, DSB, Datenschutzerklaerung, Subunternehmer, Datenschutzrichtlinie*, Datensicherheit, Tracking',
    hosting:
      'Drittländer*, Server*, gehostet, Hosting, verschlüssel*, verschluessel*, USA, in/außerhalb der EU, sicher, Drittland, Drittstaaten, Rechenzentrum, Cloud, geschützt, anonym*, vertraulich',
    people:
      'Mitarbeiter*, Patienten*, Mieter*, Aufnahmen, Gäste, Bewerbung*, Kunden*, Dritte*, Besucher*, Nutzer*, Bewerber*, Partner*, andere Firmen/Unternehmen, Formular*, Kontaktformular*, Mitglieder*, Abonnenten, personenbezogene*',
    need: 'brauchen, braucht, benötig*, notwendig, Pflichtangabe, Pflichtfeld*, verlangen, erforderlich, fragen, wollen',
    lawyer:
      'von meinem Anwalt, Richter, Anwalt*, Rechtsanwalt*, Gericht*, verklag*, Klage, rechtliche/rechtlichen Schritte, abmahn*, Mahnbescheid, Schadensersatz, Schadenersatz, Staatsanwalt*, Anzeige erstatten, Strafanzeige, Rechtsschutz*, juristisch*, Anwaelt*, Unterlassungsklage',
    authority:
      'Aufsichtsbehörde*, Datenschutzbehörde*, Landesdatenschutz*, Landesbeauftragte*, Bundesdatenschutzbeauftragte*, BfDI, LfDI, Verbraucherzentrale*, Behörde*, Verbraucherschutz*, Aufsichtsbehoerde*, Datenschutzbehoerde, Bundesnetzagentur',
    complaint:
      'beschwer*, Unverschämtheit, Frechheit, unverschämt, Betrug*, Abzocke, inakzeptabel, Skandal, Strafanzeige, untragbar, nicht hinnehmbar, reklamier*, Zumutung, rechtswidrig*, illegal, unerhört, empört, Anzeige erstatten',
    wantsPerson:
      'von einem Menschen, richtiger/echter Mensch, richtigen/echten Mitarbeiter*, mit jemand Echtem/sprechen, keinen Computer/Roboter/Bot, nicht mit einem Computer/Automaten, einem richtigen Menschen, eine echte Person, Chef, Chefin, Vorgesetzte*, Abteilungsleiter*, jemand Verantwortliches, mit einem Menschen/Mitarbeiter, mit einer Person/Mitarbeiterin, mit jemandem sprechen/reden/telefonieren, echten/einen/richtigen Menschen, echte Person, menschlichen/persönlichen Ansprechpartner, Ansprechpartner, persönlich/Geschäftsführer sprechen, kein Automat/Bot, keine Maschine, ihren Vorgesetzten',
    deceased: 'verstorben*, gestorben, Todesfall, tot, Nachlass*, Erbe, Erbin, Beerdigung, verstarb, Sterbefall, Sterbeurkunde',
    minor:
      'ist 8/9/10/11/12/13/14/15, ohne Erlaubnis, minderjährig*, erst 9/10/11/12/13/14/15, Jahre alt, 9/10/11/12/13/14/15 Jahre, 12/13/14 jährig*, minderjaehrig*, Schülerin, Schüler, ohne unsere Zustimmung, ohne unser Einverständnis/Wissen, ohne meine Erlaubnis',
    distress:
      'Angst vor/um, solche/große/nur/schreckliche/und/Todes Angst, habe Angst und, angeschrien, nicht mehr sicher/schlafen/leben/weiter, kann/schlafe nicht mehr, weine nur, am Ende, das Leben nehmen, krank vor Sorge, Suizid*, Selbstmord, umbringen, bedroh*, Drohung*, Gewalt, in Gefahr, verzweifelt, Notfall, Hilfe bitte, belästigt, Belästigung, erpress*, Polizei, diskriminier*, stalk*, depressiv, misshandel*, gemobbt, Mobbing, Unfall, rassistisch*',
    breach:
      'anderer Kunden/Personen/Patienten/Leute/Mieter/Leute, fremder Leute, fremden/fremder Person, einer anderen Person/Kundin, eines anderen Kunden, jemand anderem, fremde Rechnung/Daten, meine Identität, meinen Namen missbraucht, gehackt*, Datenleck*, Datenpanne, gestohlen*, missbrauch*, Identitätsdiebstahl, Phishing, geleakt, Hackerangriff, unbefugt*, geklaut, abgegriffen, Datenschutzverletzung, kompromittiert, Daten eines anderen, Identitätsmissbrauch, ausgespäht, Betrüger*',
    onBehalf:
      'vertrete, vertreten wir, rechtlich Betreu*, im Namen/Auftrag, Vollmacht, bevollmächtigt*, Mandant*, meines Mandanten, meiner Mandantin, Vormund, Betreuer*, gesetzliche* Vertreter*, in Vertretung',
    gave: 'weitergegeben*, verkauft*, weitergeleitet*, übermittelt*, offengelegt*, geteilt, weitergereicht*, weiterverkauft*, verraten, gegeben, überlassen, erhalten, bekommen',
    handle: 'machen, macht, passiert, geschieht, anstellen, mit _ meinen Daten',
    it: 'sie, es, diese, dieses, alles, ihn',
    deleteMe: 'vergesst mich, vergessen Sie mich',
    listsRights: 'bestehende Rechte, Bestehen eines Rechts, Bestehen von/des/meiner, das Bestehen, über das Bestehen',
    mailingList: 'Mailverteiler*, Verteiler*, Mailingliste*, Newsletter*, Rundbrief*, Emailliste*',
    removeMe: 'raus aus, will/möchte _ _ raus, will _ _ heraus',
  },
  terms: {
    access:
      'Auskunftsersuchen, Auskunftsanspruch, Auskunftsrecht, Recht auf Auskunft, Datenauskunft, Selbstauskunft, Auskunft nach DSGVO/Art/Datenschutz*, Auskunft gemäß DSGVO/Art, Auskunftsbegehren, Auskunftsverlangen, Auskunft gem Art, Auskunft DSGVO, Auskunft über meine/die Daten, Auskunftsantrag, DSGVO Auskunft, Auskunft über alle, Datenkopie',
    rectification: 'Recht/Antrag auf Berichtigung, Berichtigungsanspruch, Datenberichtigung, Berichtigung meiner',
    erasure:
      'Recht auf Löschung/Vergessenwerden/Vergessen, Vergessenwerden, Datenlöschung, Kontolöschung, Löschantrag, Löschbegehren, Löschung nach DSGVO/Art, Löschung gemäß Art, Löschungsantrag, Accountlöschung, alles/Profil/Konto/Account/Daten löschen, Bitte um Löschung, bitte alles löschen, Antrag auf Löschung, Löschersuchen, Datenloeschung, DSGVO Löschung',
    restriction:
      'Einschränkung der Verarbeitung, Recht/Antrag auf Einschränkung, Sperrung meiner Daten, Datensperrung, Verarbeitung einschränken',
    portability:
      'Datenübertragbarkeit, Datenportabilität, Recht auf Übertragbarkeit, Datenuebertragbarkeit, Datenmitnahme, Portabilität',
    objection:
      'Widerspruchsrecht, Werbewiderspruch, Widerspruch gegen die Verarbeitung/Nutzung/Datenverarbeitung/Verwendung, Widerspruch gegen Werbung/Direktwerbung, Widerspruch nach/gemäß Art, Werbesperre, keine Werbeanrufe, widerspreche der Verarbeitung/Nutzung',
    'consent-withdrawal':
      'nichts mehr schicken/zusenden/senden/bekommen/erhalten, schicken/senden/schickt _ nichts mehr, nichts mehr von Ihnen, schreiben Sie mir nicht mehr, kontaktieren Sie mich nicht, Widerruf der/meiner Einwilligung, Einwilligungswiderruf, keine Mails/Newsletter/Emails mehr, keine E Mails mehr, keinen Newsletter mehr, Newsletter kündigen/stoppen/beenden/stornieren, stop Newsletter, keine Werbung',
  },
};
