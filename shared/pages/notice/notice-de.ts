import type { NoticeWords } from './notice-words.ts';

export const noticeDe: NoticeWords = {
  title: 'Wie wir Ihre Daten verwenden',
  lead: '{company}, {address}, ist verantwortlich für das, was mit Ihren Daten geschieht, wenn Sie uns schreiben. Hier steht, was wir damit tun, warum, wie lange, und was Sie verlangen können.',
  contents: 'Inhalt',
  titles: {
    purposes: 'Was wir mit Ihren Daten tun',
    'legal-basis': 'Was uns dazu berechtigt',
    retention: 'Wie lange wir sie aufbewahren',
    recipients: 'Wer sie erhält',
    rights: 'Ihre Rechte',
    source: 'Woher Ihre Daten stammen',
    transfers: 'Übermittlung außerhalb des Europäischen Wirtschaftsraums',
    decisions: 'Was eine Maschine entscheidet',
    security: 'Wie sie geschützt sind',
    contact: 'So erreichen Sie uns',
    authority: 'Sich beschweren',
  },
  purposes: {
    intro: 'Zu jedem Zweck die Daten, die wir dafür verwenden:',
    own: {
      rights: {
        name: 'Bearbeitung Ihrer Anträge zu Ihren Daten',
        fields: 'Ihre E-Mail-Adresse, Ihr Antrag, Ihre Berichtigungen, Daten und Schritte der Bearbeitung',
        basis: 'eine rechtliche Verpflichtung: Artikel 12 und 15 bis 22 DSGVO (Artikel 6 Absatz 1 Buchstabe c)',
      },
      stopping: {
        name: 'Ihnen nicht mehr zu schreiben, wenn Sie das verlangt haben',
        fields: 'ein aus Ihrer Adresse berechneter Alias, wann und wie Sie es verlangt haben',
        basis: 'eine rechtliche Verpflichtung: Artikel 7 und 21 DSGVO (Artikel 6 Absatz 1 Buchstabe c)',
      },
      protection: {
        name: 'Schutz unserer Postfächer vor automatischen und gefälschten Nachrichten und Nachweis dessen, was getan wurde',
        fields: 'die technischen Kopfzeilen Ihrer Nachricht, ein Alias, Zähler, ein Protokoll ohne Text von Nachrichten',
        basis:
          'unser berechtigtes Interesse, Maschinen und gefälschten Absendern nicht zu antworten, und unsere Rechenschaftspflicht (Artikel 6 Absatz 1 Buchstabe f und Artikel 5 Absatz 2 DSGVO). Ein Profil entsteht daraus nicht.',
      },
    },
    voluntary:
      'Kein Gesetz und kein Vertrag verpflichtet Sie, uns diese Daten zu geben. Ohne Adresse können wir Ihnen nur nicht antworten.',
  },
  basis: {
    intro: 'Jeder Zweck hat seine Rechtsgrundlage:',
    withdraw:
      'Wo wir uns auf Ihre Einwilligung stützen, können Sie diese jederzeit widerrufen, so einfach wie Sie sie erteilt haben. Was vorher geschah, bleibt rechtmäßig.',
  },
  retention: {
    intro: 'Jede Art von Daten hat ihre Frist, und eine Maschine hält sie ein:',
    classes: {
      communication: { name: 'Ihre Nachricht, was dazu entschieden wurde und unsere Antwort', kept: '{period}' },
      consent: { name: 'Der Stand Ihrer Einwilligungen', kept: '{period} ab Ihrer letzten Handlung' },
      'consent-proof': {
        name: 'Der Nachweis einer Einwilligung oder ihres Widerrufs',
        kept: 'solange wir uns darauf stützen, danach {period}',
      },
      pending: { name: 'Eine Einwilligung, die Sie noch nicht bestätigt haben', kept: 'höchstens {period}' },
      request: { name: 'Ihr Antrag zu Ihren Daten mit unserem Schriftwechsel', kept: 'bis zum Abschluss, danach {period}' },
      'case-proof': {
        name: 'Daten und Schritte eines Antrags, unter einem Alias und ohne Inhalt',
        kept: '{period} ab jedem Schritt',
      },
      objection: {
        name: 'Ihr Widerspruch, als Alias',
        kept: 'mindestens {period}, und solange er nötig ist, um Ihnen nicht mehr zu schreiben',
      },
      erased: { name: 'Der Fingerabdruck einer gelöschten Person, damit sie nicht erneut erfasst wird', kept: '{period}' },
      bounce: { name: 'Der Fingerabdruck einer Adresse, die unsere Nachrichten nicht annimmt', kept: '{period}' },
      'in-flight': {
        name: 'Eine Nachricht, die auf Bearbeitung wartet oder deren Bearbeitung scheiterte',
        kept: 'höchstens {period}',
      },
      standing: {
        name: 'Ihr Eintrag: verschlüsselte Adresse, Sprache, Stand Ihrer Einwilligungen und Widersprüche',
        kept: 'so lange wie sein längster Teil, sonst {period}',
      },
      hold: {
        name: 'Was wir wegen eines Gesetzes oder eines Rechtsstreits aufbewahren müssen',
        kept: 'bis zu dem Tag, den wir Ihnen nennen',
      },
      guard: { name: 'Zähler gegen Missbrauch', kept: 'höchstens {period}' },
      logs: { name: 'Technische Protokolle ohne Namen und Adressen', kept: '{period}' },
    },
    team: 'Die Nachricht an {mailbox}, die unser Team liest, in dessen eigenem Postfach',
    purpose: 'Daten für den Zweck: {purpose}',
    because: '{period} (eigene Frist: {because})',
    deletion:
      'Daten, deren Frist abgelaufen ist, werden nicht mehr verwendet und binnen 24 Stunden gelöscht. Sicherungskopien enthalten sie noch 7 Tage, ohne weitere Nutzung: Eine Nachricht ist also spätestens {total} nach ihrem Eingang aus diesem Dienst verschwunden.',
  },
  recipients: {
    intro: 'Ihre Daten lesen die Menschen in unserem Team, die Ihnen antworten. Sie laufen über:',
    roles: { own: 'unser eigenes System', processor: 'Auftragsverarbeiter', recipient: 'Empfänger' },
    holds: 'enthält {holds}',
    kept: 'Frist: {retention}',
    contract: 'Vertrag „{reference}“ vom {day}',
    none: 'Ihre Daten laufen über kein anderes System als das, das Ihre Nachrichten empfängt.',
    noSale: 'Wir verkaufen oder vermieten Ihre Daten an niemanden.',
  },
  rights: {
    intro: 'Sie können kostenlos Folgendes verlangen:',
    how: 'Ein Formular oder eine E-Mail in Ihren eigenen Worten: Beides gilt. Wir antworten innerhalb eines Monats; bei einem komplexen Antrag erlaubt das Gesetz zwei Monate mehr, und wir würden es Ihnen vorher sagen. Wir prüfen, dass die Adresse Ihnen gehört, bevor wir Ihnen etwas mitteilen; einen Ausweis verlangen wir nicht.',
    stop: 'Keine E-Mails mehr von uns',
    withdraw: 'Der Werbung können Sie jederzeit widersprechen, ohne einen Grund zu nennen.',
    preferences: 'Ihre Einstellungen ansehen',
    afterDeath:
      'Sie können auch bestimmen, was nach Ihrem Tod mit Ihren Daten geschieht (Artikel 85 des französischen Datenschutzgesetzes).',
  },
  source:
    'Von Ihnen: aus der Nachricht, die Sie an {mailboxes} gesendet haben, oder aus dem Formular, das Sie ausgefüllt haben. Wir kaufen keine Adressen und befragen keine andere Quelle.',
  transfers: {
    none: 'Ihre Daten bleiben im Europäischen Wirtschaftsraum.',
    intro:
      'Diese Systeme verarbeiten Daten möglicherweise außerhalb des Europäischen Wirtschaftsraums, mit der genannten Garantie:',
    system: '{country}. Garantie: {safeguard}',
  },
  decisions: [
    'Keine Entscheidung, die Ihnen gegenüber rechtliche Wirkung entfaltet oder Sie ähnlich beeinträchtigt, trifft eine Maschine allein (Artikel 22 DSGVO).',
    'Eine Maschine wählt nur, ob sofort eine Eingangsbestätigung hinausgeht und welche. Zuerst betrachtet sie die Kopfzeilen: Automatische Nachrichten, Verteilerlisten und gefälschte Absender erhalten keine Antwort. Dann erkennt sie die Sprache und an den Worten, ob es um einen Antrag zu Ihren Daten, einen Widerruf oder eine andere Frage geht.',
    'Ist sie unsicher, entscheidet ein Mensch. Sie kann tun, was Sie verlangen, aber nie ablehnen: Einen Antrag abzulehnen, zu verlängern oder zu schließen ist immer die Handlung eines Menschen. Sie können jederzeit verlangen, dass ein Mensch Ihre Nachricht übernimmt.',
  ],
  security: [
    'Ihre Daten sind bei der Speicherung und auf dem Transportweg mit Schlüsseln verschlüsselt, über die wir verfügen; Ihre Adresse mit einem Schlüssel nur für Sie, dessen Vernichtung sie auch in Sicherungskopien unlesbar macht.',
    'Überall sonst sind Sie ein berechneter Alias: Kein Protokoll, keine Seitenadresse und keine Statistik enthält Ihre Adresse. Jedes Programm erreicht nur, was es braucht, und jede Handlung hinterlässt eine Spur, die nicht unbemerkt geändert werden kann.',
    'Diese Seiten setzen kein Cookie, enthalten keine Zählung und laden nichts von anderswo. Unsere E-Mails ebenso wenig.',
  ],
  contact: { intro: 'Ein Mensch liest, was Sie schreiben:', dpo: 'Datenschutzbeauftragte Person', mentions: 'Impressum' },
  authority:
    'Wenn Sie meinen, dass Ihre Rechte nicht gewahrt werden, können Sie sich bei der Aufsichtsbehörde beschweren, auch ohne uns vorher zu schreiben:',
};
