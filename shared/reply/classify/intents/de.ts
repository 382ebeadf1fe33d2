import type { Lexicon } from '../concepts.ts';

export const german: Lexicon = {
  concepts: {
    mine: 'mein, meine, meinen, meinem, meiner, meines, unsere, unseren, unserer, unser',
    me: 'mich, mir, uns',
    aboutMe: `stehe ich in, bin ich in, ob ich in, bin ich bei, über mich, ueber mich, zu meiner Person, zu mir, von mir, mich betreffend*, mich betreffen, die mich, meine Person, meiner Person, über meine, unter meinem Namen, auf meinen Namen, mir gehör*, bezüglich meiner Person, an mir, mir überlassenen, an meiner Person, von uns, über uns`,
    filler: `bei, ihnen, euch, gespeicherten, gespeicherte, gespeichert, personenbezogene*, persönliche*, persönlichen, persoenliche*, private*, privaten, gesamte*, gesamten, sämtliche*, vollständige*, alte, alten, neue, neuen, und, oder, die, der, alle, allen, mail, e, email, vorhandenen, erhobenen, jetzige*, aktuelle*, dort, hinterlegte*, hinterlegten, angegebene*, des, von, ganzes, komplettes, komplette*`,
    theirs: 'ihr, ihrem, seine, seinen, seiner, sein, ihre, ihren, ihrer, deren, dessen',
    kin: `meine Tochter, meiner Tochter, mein Sohn, meines Sohnes, meinem Sohn, meinen Sohn, mein Kind, meines Kindes, meine Kinder, meiner Kinder, meine Mutter, meiner Mutter, mein Vater, meines Vaters, meinem Vater, mein Mann, meines Mannes, meine Frau, meiner Frau, mein Opa, meine Oma, meine Großmutter, mein Großvater, meine Eltern, mein Bruder, meine Schwester, meine Ehefrau, mein Ehemann, meiner verstorbenen, meines verstorbenen, meine verstorbene, mein verstorbener, mein Enkel, meine Enkelin`,
    your: 'Ihr, Ihre, Ihren, Ihrem, Ihrer, Sie, euer, eure, euren, ihr',
    data: `Daten, Datensatz, Datensätze, Informationen, Infos, Angaben, personenbezogene*, Kundendaten, Stammdaten, Akte, Unterlagen, Einträge, Eintrag, Spuren, Verlauf, Profildaten, Kontaktdaten, Adressdaten, Nutzerdaten, Bewerberdaten, Bewerbungsunterlagen, Datei`,
    account:
      'Konto, Kundenkonto, Benutzerkonto, Nutzerkonto, Account*, Profil*, Registrierung, Mitgliedschaft, Kontos, Kundenkontos, Zugang',
    contact: `Stadt, Ort, Land, Kontonummer, Geschlecht, Adresse*, Anschrift*, Mailadresse*, Emailadresse*, E Mail, Telefonnummer*, Handynummer*, Rufnummer*, Telefon, Handy, Nummer, Name, Namen, Nachname*, Vorname*, Familienname*, Geburtsdatum, Geburtstag, Bankverbindung, Kontodaten, Iban, Wohnort, Postleitzahl, Anrede, Titel, Rechnungsadresse, Mail, Kreditkarte*, Stammdaten, Kontaktdaten`,
    image:
      'Ausweis*, Personalausweis*, Pass, Lebenslauf, Aufnahme*, Nachrichten, Chatverlauf, Foto*, Bild, Bilder, Video*, Kommentar*, Bewertung*, Beitrag, Beiträge, Anzeige*, Bewerbung',
    everything: 'alles, alle, aller, sämtliche*, saemtliche*, komplett*, restlos, vollständig, allen',
    files: `Ihrer Datenbank, eurer Datenbank, Datenbank*, Ihren Systemen, Ihrem System, euren Systemen, eurem System, Ihrer Kartei, Kundenkartei, Kundendatei, Ihrem Bestand, Ihren Unterlagen, Ihrer Webseite, Ihrer Website, Ihren Dateien, Ihrem Server, Ihren Servern, bei Ihnen, bei euch, Ihrer Homepage, Google, Ihrem CRM`,
    list: 'Verteiler*, Mailingliste*, Adressliste*, Liste, Listen, Newsletterliste*, Verteilerliste*, Emailliste*',
    mailing: `von Ihnen hören, von euch hören, Newsletter*, Rundbrief*, Werbung*, Werbemail*, Werbe*, Mails, Mail, Emails, E Mails, Spam*, Angebote*, Mailing*, Nachrichten, SMS, Post, Infomail*, Reklame, Prospekte, Katalog*, Benachrichtigung*, Zusendung*, Email, Massenmails`,
    marketing:
      'Werbung, Werbezweck*, Direktwerbung, Werbe*, Marketing*, Marktforschung, Werbeanruf*, Anrufe, Telefonwerbung, Werbeansprache, Kaltakquise, Akquise, Vertrieb*',
    profiling:
      'Profiling, Profilbildung, automatisierte Entscheidung*, automatisierten Entscheidung*, Scoring, automatisierte Verarbeitung, Nutzerprofil*',
    consent: 'Einwilligung*, Zustimmung*, Einverständnis*, Erlaubnis, Einverstaendnis*, Werbeeinwilligung',
    delete: `lösch*, loesch*, gelösch*, geloesch*, vernicht*, Löschung*, Loeschung*, Datenlöschung, Kontolöschung, Accountlöschung, tilg*, ausradier*, lösche, anonymisier*, beseitig*, verschwinden, weg vergesst mich, zu löschen, auslösch*, Datenloeschung, delete*`,
    remove:
      'nehmen, nehmt, entfern*, streich*, nehmen Sie mich, nehmt mich, nimm mich, raus, herausnehmen, rausnehmen, heraus, rausschmeissen, austrag*, austragen, tragen Sie mich, tragt mich, herunternehmen, runter',
    close:
      'schließ*, schliess*, auflös*, aufloes*, kündig*, kuendig*, deaktivier*, Auflösung, Kontoauflösung, Schließung, dichtmach*',
    keep: 'aufbewahr*, speicher*, behalt*, vorhalt*, Speicherung, Aufbewahrung, gespeichert*, bewahren, speichern, bewahrt, aufheben',
    hold: `haben, habt, gespeichert*, speicher*, hast, verarbeite*, vorlieg*, vorhanden*, erfasst*, erhoben*, gesammelt*, sammel*, besitz*, führen, weiß, wissen Sie, wisst, aufbewahr*, hinterlegt*, kennen, weiss, wissen, hat, vorliegen, steht, liegen, liegt`,
    know: `wissen, erfahren, mitteilen, mit, teilen, sagen, nennen, bestätig*, Auskunft*, einsehen, sehen, informier*, darlegen, offenleg*, wüsste, Einsicht, wüßte, verraten, interessiert`,
    what: 'welche*, was, ob, wieviel, alles, alle, sämtliche*, aller, wat, Liste, irgendwelche',
    copy: 'Kopie*, Abschrift, Auszug, Übersicht, Ausdruck, Aufstellung, Datenkopie, Zusammenstellung, Uebersicht',
    give: 'schick*, send*, zusend*, zukommen, übermittel*, geben, erhalten, bekommen, zur Verfügung, zuschick*, mitteil*, aushändig*, bereitstell*, herausgeb*, uebermittel*, überlassen, aushändigung',
    accessWord: 'Auskunft*, Einsicht*, Zugriff, Zugang, Akteneinsicht, Auskunftserteilung',
    whence: `woher haben, woher habt, woher kennen, woher kennt, woher stammen, woher stammt, wie sind Sie an, wie seid ihr an, woher Sie, wo haben Sie, wie kommen Sie an, wie kommt ihr an, von wem haben, Herkunft, woher wissen, wie kommen Sie zu, wie sind Sie zu, wo habt ihr, woher, wieso haben Sie, warum haben Sie, warum habt ihr, wer hat Ihnen, wer hat euch, wo _ her`,
    whom: 'wer hat, wer kann, an wen, wem haben, welchen Firmen, welche Firmen, welche Unternehmen, welchen Unternehmen, an welche, Empfänger*, mit wem haben, wem habt, wer hat',
    share:
      'geben _ _ weiter, leiten _ _ weiter, weitergeb*, weitergegeb*, verkauf*, übermittel*, teilen, teilt, weiterverkauf*, Weitergabe, weitergibt, geben _ weiter',
    correct: `korrigier*, berichtig*, änder*, aender*, aktualisier*, richtigstell*, anpass*, ergänz*, Änderung*, Adressänderung, Berichtigung*, Korrektur*, geändert*, umstell*, austausch*, tauschen, ersetz*, umschreib*, geaendert, umtrag*, nachtragen, passen, verbesser*, Namensänderung, Aktualisierung`,
    wrong: `falsch*, fehlerhaft*, unrichtig*, stimmt nicht, stimmen nicht, nicht korrekt, nicht richtig, veraltet*, nicht mehr aktuell, nicht aktuell, verkehrt*, Tippfehler, Schreibfehler, Fehler, unvollständig*, überholt, nicht mehr gültig, stimmt nich, ungültig, inkorrekt`,
    fresh: 'neue, neuer, neues, neuen',
    moved: `ich wohne nun, wohnen jetzt, lebe jetzt, umgezogen, umziehen, ziehe um, ziehen um, Umzug, neue Anschrift, neue Adresse, neuer Name, heiße jetzt, heisse jetzt, geheiratet, Namensänderung, Adressänderung, Adressaenderung, heiße ich anders, heiße ich jetzt, heiße nun, neue Telefonnummer, neue Handynummer, neue Mailadresse, neue E Mail, wohne jetzt, meine neue, hat sich geändert, haben sich geändert, neue Nummer, anderen Namen, neue Kontaktdaten, seit der Hochzeit, seit der Scheidung, Umzugsmitteilung, Namensaenderung`,
    restrict:
      'einschränk*, einschraenk*, Einschränkung*, sperr*, Sperrung, einfrier*, beschränk*, gesperrt*, aussetz*, eingeschränkt*, Datensperrung, eingefroren, frieren, auf Eis',
    transfer:
      'übertrag*, uebertrag*, exportier*, Export, Übertragung, mitnehm*, herunterlad*, überführ*, Datenexport, Datenübertrag*, transferier*, Transfer, mitzunehmen, Datenmitnahme',
    provider:
      'Anbieterwechsel, anderen Anbieter, neuen Anbieter, anderer Anbieter, Anbieter, anderes Unternehmen, anderen Dienst*, Konkurrenz, andere Firma, anderen Versicher*, neuen Versicher*, Wettbewerber, GmbH, anderen Verantwortlichen',
    machineFormat:
      'maschinenlesbar*, maschinell lesbar*, CSV, JSON, XML, Excel, strukturierte* Format, strukturierten, gängige* Format, gängigen, lesbaren Format, digitale* Form, computerlesbar*',
    object:
      'widersprech*, widersprich*, Widerspruch*, Werbewiderspruch, Wiederspruch, wiedersprech*, untersag*, verbiete, nicht einverstanden, lege Widerspruch, lehne ab, dagegen, verbitte',
    use: 'weitergegeben*, nutz*, Nutzung, verwend*, verwert*, verarbeit*, Verarbeitung, Verwendung, weitergeb*, weitergeg*, verkauf*, benutz*, genutzt*, Weitergabe, auswert*, Auswertung, Datenverarbeitung, einsetzen',
    stop: 'stopp*, hör auf, hört auf, hören Sie auf, aufhör*, unterlass*, einstell*, Schluss, stoppen, beend*, lasst mich, lassen Sie mich, aufhören, stellen Sie, unterbinden',
    refuse: `möchte _ nicht, will _ nicht, moechte _ nicht, nicht mehr erhalten, nicht mehr bekommen, nicht mehr kriegen, nicht mehr schick*, nicht mehr zusend*, nicht mehr send*, nicht mehr kontaktier*,
      nicht mehr anruf*, nicht mehr anschreib*, nicht mehr wünsch*, nicht mehr nutz*, nicht mehr verwend*, nicht mehr weiter*, nicht mehr an mich, kein _ mehr, keine _ mehr, keinen _ mehr, nie wieder, nie mehr, wünsche keine*, wünsche nicht,
      möchte keine*, will keine*, wollen keine*, moechte keine*, verbitte, nicht länger, nix mehr, ohne meine Zustimmung, ohne meine Einwilligung, schicken Sie mir nicht*, senden Sie mir keine*, schicken Sie mir keine*, bitte keine, nicht _ weiter, darf nicht, dürfen nicht, untersag*`,
    receive: 'erhalt*, bekomm*, empfang*, kriegen, kriege, zugeschickt, zugesandt, zugesendet',
    reach:
      'schick*, send*, zusend*, anruf*, kontaktier*, anschreib*, schreib*, belästig*, zuschick*, angerufen, melden, zumüllen, zuspammen, bombardier*, ruft, rufen, nerv*, angeschrieben',
    withdraw:
      'widerruf*, zurückzieh*, zurückziehen, ziehe, wiederruf*, zurücknehm*, nehme zurück, Widerruf*, zurueckzieh*, entzieh*, zurück',
    unsubscribe: `Abbestellung, abmeld*, Abmeldung, abbestell*, bestelle ab, Newsletterabmeldung, Newsletter abmelden, austragen, austrag*, abzumelden, abzubestellen, melde mich _ ab, melden Sie mich _ ab, meldet mich _ ab, meld mich _ ab, bestellen Sie _ ab, Abbestellung, deabonn*, abonnement beenden, unsubscribe, abmelde, abmleden, abgemeldet, meldet mich ab, meld mich ab, aus dem Verteiler, bestell ab, opt out, bestellen Sie mich ab, abonnieren beenden`,
    stopWord:
      'abmelden, stop, stopp, abbestellen, austragen, abmeldung, stop bitte, bitte abmelden, aufhören, keine werbung, stoppen, unsubscribe, bitte austragen',
    not: 'nicht, kein, keine, niemals, ohne, statt, nie, anstatt',
    notAfter: 'nicht, auf keinen Fall, keinesfalls, niemals, nie, keineswegs, bloß nicht',
    stillNot: `immer noch, noch immer, noch, bisher, bis heute, warum, wieso, weshalb, wenn, sollten, sollte, falls, sonst, obwohl, trotz*, andernfalls, bislang, länger`,
    toldTo: 'aufgefordert, gebeten mich, sollte ich mich, soll ich mich, raten mir, muss ich mich, bitten mich, baten mich',
    restore: 'wiederherstell*, reaktivier*, wiederherzustell*, wieder freischalten',
    ordered:
      'Lieferadresse, Lieferanschrift, Lieferung*, Paket*, Bestellung*, Rechnung*, Buchung*, Termin*, Passwort*, Kennwort, Ticket*, Vertrag*, Auftrag*, Angebot, Sendung, Reservierung',
    youMay: `Sie haben das Recht, haben Sie das Recht, Ihnen steht, Sie können, können Sie jederzeit, klicken, wenn Sie keine weiteren, falls Sie keine, Ihr Recht, Ihre Rechte, um sich abzumelden, möchten Sie keine, wenn Sie diesen, wollen Sie keine, Sie erhalten diese, Ihre Betroffenenrechte, Ihr Unternehmen, unserer Datenschutzerklärung, hier abmelden, Sie sind berechtigt`,
    selling: `Demo, Vorführung, unsere Software, unsere Lösung, unsere Plattform, unser Team, unsere Experten, wir unterstützen Unternehmen, wir helfen, wir bieten, unser Angebot, Webinar, kostenlose Erstberatung, kostenloses Erstgespräch, unsere Kunden, unseren Kunden, Schulung*, externer Datenschutzbeauftragter, externe Datenschutz*, vorstellen, unsere Dienstleist*, Whitepaper, unverbindliches, wir beraten, Erstgespräch, unser Tool`,
    howLong:
      'wie lange, Speicherdauer, Aufbewahrungsfrist*, wie viele Jahre, wie viele Monate, Löschfrist*, bis wann, Aufbewahrungsdauer, wielange, für welchen Zeitraum',
    asks: `wie, warum, wieso, weshalb, wo, wer, wozu, wofür, welche, welcher, werden, sind, stehen, haben Sie, geben Sie, nutzen Sie, verwenden Sie, verkaufen Sie, speichern Sie, verarbeiten Sie, auf welcher, zu welchem, was passiert, was machen, was geschieht, mit wem, an wen, gibt es, ist es, wird, wüsste gern, kann ich, wofuer, erheben Sie, teilen Sie, ob`,
    policy: `Datenschutzerklärung, Datenschutzhinweis*, Datenschutzbestimmung*, Datenschutzbeauftragte*, Datenschutz, Cookie*, Rechtsgrundlage*, DSGVO konform, AV Vertrag, AVV, Auftragsverarbeit*, Auftragsdatenverarbeitung, Privatsphäre, DSB, Datenschutzerklaerung, Subunternehmer, Datenschutzrichtlinie*, Datensicherheit, Tracking`,
    hosting:
      'Drittländer*, Server*, gehostet, Hosting, verschlüssel*, verschluessel*, USA, in der EU, sicher, Drittland, Drittstaaten, Rechenzentrum, Cloud, außerhalb der EU, geschützt, anonym*, vertraulich',
    people:
      'Kunden*, Kundendaten, Dritte*, Besucher*, Nutzer*, Bewerber*, Partner*, Dritten, andere Firmen, andere Unternehmen, Formular*, Kontaktformular*, Mitglieder*, Abonnenten, personenbezogene*',
    need: 'brauchen, braucht, benötig*, notwendig, Pflichtangabe, Pflichtfeld*, verlangen, erforderlich, fragen, wollen',
    lawyer: `Anwalt*, Anwält*, Rechtsanwalt*, Rechtsanwält*, Gericht*, verklag*, Klage, gerichtlich*, rechtliche Schritte, rechtlichen Schritte, Abmahnung, abmahn*, Mahnbescheid, Schadensersatz, Schadenersatz, Staatsanwalt*, Anzeige erstatten, Strafanzeige, Rechtsschutz*, juristisch*, anwaltlich*, Anwaelt*, Unterlassungsklage`,
    authority:
      'Aufsichtsbehörde*, Datenschutzbehörde*, Landesdatenschutz*, Landesbeauftragte*, Bundesdatenschutzbeauftragte*, BfDI, LfDI, Verbraucherzentrale*, Behörde*, Verbraucherschutz*, Aufsichtsbehoerde*, Datenschutzbehoerde, Bundesnetzagentur',
    complaint:
      'Beschwerde*, beschwer*, Unverschämtheit, Frechheit, unverschämt, Betrug*, betrüg*, Abzocke, inakzeptabel, Skandal, Strafanzeige, untragbar, nicht hinnehmbar, reklamier*, Zumutung, rechtswidrig*, illegal, unerhört, empört, Anzeige erstatten',
    wantsPerson: `Chef, Chefin, Vorgesetzte*, Vorgesetzten, Abteilungsleiter*, jemand Verantwortliches, mit einem Menschen, mit einer Person, mit einem Mitarbeiter, mit einer Mitarbeiterin, mit jemandem sprechen, mit jemandem reden, mit jemandem telefonieren, echten Menschen, echte Person, einen Menschen, menschlichen Ansprechpartner, persönlichen Ansprechpartner, Ansprechpartner, persönlich sprechen, nicht mit einem Automaten, keinen Roboter, kein Automat, keine Maschine, kein Bot, ihren Vorgesetzten, Geschäftsführer sprechen, mit jemand sprechen, richtigen Menschen, keinen Bot`,
    deceased: 'verstorben*, gestorben, Todesfall, tot, Nachlass*, Erbe, Erbin, Beerdigung, verstarb, Sterbefall, Sterbeurkunde',
    minor:
      'minderjährig*, erst 9, erst 10, erst 11, erst 12, erst 13, erst 14, erst 15, Jahre alt, 9 Jahre, 10 Jahre, 11 Jahre, 12 Jahre, 13 Jahre, 14 Jahre, 15 Jahre, 12 jährig*, 13 jährig*, 14 jährig*, minderjaehrig*, Schülerin, Schüler, ohne unsere Zustimmung, ohne unser Einverständnis, ohne meine Erlaubnis, ohne unser Wissen',
    distress: `Suizid*, Selbstmord, umbringen, bedroh*, Drohung*, Angst, Gewalt, in Gefahr, verzweifelt, Notfall, Hilfe bitte, belästigt, Belästigung, erpress*, Polizei, diskriminier*, stalk*, depressiv, misshandel*, nicht mehr leben, nicht mehr weiter, gemobbt, Mobbing, Unfall, rassistisch*`,
    breach: `meine Identität, meinen Namen missbraucht, gehackt*, gehackt, Datenleck*, Datenpanne, gestohlen*, missbrauch*, Identitätsdiebstahl, Phishing, geleakt, Hackerangriff, unbefugt*, geklaut, abgegriffen, Datenschutzverletzung, kompromittiert, Daten eines anderen, fremde Daten, Identitätsmissbrauch, ausgespäht, Betrüger*`,
    onBehalf:
      'im Namen, im Auftrag, Vollmacht, bevollmächtigt*, Mandant*, meines Mandanten, meiner Mandantin, Vormund, Betreuer*, gesetzliche* Vertreter*, in Vertretung',
    gave: 'weitergegeben*, verkauft*, weitergeleitet*, übermittelt*, offengelegt*, geteilt, weitergereicht*, weiterverkauft*, verraten, gegeben, überlassen, erhalten, bekommen',
    handle: 'machen, macht, passiert, geschieht, anstellen, mit _ meinen Daten',
    it: 'sie, es, diese, dieses, alles, ihn',
    deleteMe: 'vergesst mich, vergessen Sie mich',
    listsRights:
      'bestehende Rechte, Bestehen eines Rechts, Bestehen von, Bestehen des, Bestehen meiner, das Bestehen, über das Bestehen',
    mailingList: 'Verteiler*, Mailingliste*, Newsletter*, Newsletterverteiler*, Rundbrief*, Emailliste*',
    removeMe: 'raus aus, will _ _ raus, möchte _ _ raus, will _ _ heraus',
  },
  terms: {
    access: `Auskunftsersuchen, Auskunftsanspruch, Auskunftsrecht, Recht auf Auskunft, Datenauskunft, Selbstauskunft, Auskunft nach DSGVO, Auskunft gemäß DSGVO, Auskunftsbegehren, Auskunftsverlangen, Auskunft nach Art, Auskunft gemäß Art, Auskunft gem Art, Auskunft DSGVO, Auskunft über meine Daten, Auskunft über die Daten, Auskunftsantrag, DSGVO Auskunft, Auskunft über alle, Auskunft nach Datenschutz*, Datenkopie`,
    rectification:
      'Recht auf Berichtigung, Berichtigungsanspruch, Datenberichtigung, Berichtigung meiner, Antrag auf Berichtigung',
    erasure: `Recht auf Löschung, Recht auf Vergessenwerden, Recht auf Vergessen, Vergessenwerden, Datenlöschung, Kontolöschung, Löschantrag, Löschbegehren, Löschung nach DSGVO, Löschung nach Art, Löschung gemäß Art, Löschungsantrag, Accountlöschung, alles löschen, Bitte um Löschung, bitte alles löschen, Antrag auf Löschung, Löschersuchen, Profil löschen, Konto löschen, Account löschen, Daten löschen, Datenloeschung, DSGVO Löschung`,
    restriction:
      'Einschränkung der Verarbeitung, Recht auf Einschränkung, Sperrung meiner Daten, Datensperrung, Verarbeitung einschränken, Antrag auf Einschränkung',
    portability:
      'Datenübertragbarkeit, Datenportabilität, Recht auf Übertragbarkeit, Datenuebertragbarkeit, Datenmitnahme, Portabilität',
    objection: `Widerspruchsrecht, Werbewiderspruch, Widerspruch gegen die Verarbeitung, Widerspruch gegen die Nutzung, Widerspruch gegen die Datenverarbeitung, Widerspruch gegen Werbung, Widerspruch gegen die Verwendung, Widerspruch nach Art, Widerspruch gemäß Art, Werbesperre, keine Werbeanrufe, Widerspruch gegen Direktwerbung, widerspreche der Verarbeitung, widerspreche der Nutzung`,
    'consent-withdrawal':
      'nichts mehr schicken, schicken _ nichts mehr, senden _ nichts mehr, nichts mehr von Ihnen, nichts mehr zusenden, nichts mehr senden, nichts mehr bekommen, nichts mehr erhalten, schickt _ nichts mehr, schreiben Sie mir nicht mehr, kontaktieren Sie mich nicht, Widerruf der Einwilligung, Widerruf meiner Einwilligung, Einwilligungswiderruf, keine Mails mehr, keine E Mails mehr, keine Newsletter mehr, keinen Newsletter mehr, keine Werbung mehr, Newsletter kündigen, Newsletter stoppen, Newsletter beenden, Newsletter stornieren, stop Newsletter, keine Emails mehr, keine Werbung',
  },
};
