import type { Right } from '../reply/verdicts.ts';
import type { Locale } from '../settings/settings-schema.ts';

/** One right: its name, what it is in a sentence, and what to write to make use of it. */
export type RightWords = { name: string; explained: string; article: string; message: string; hint: string };

/** Words of the pages on which a person makes use of a right. */
export type RightsWords = {
  title: string;
  lead: string;
  rights: Record<Right, RightWords>;
  form: {
    email: string;
    emailHint: string;
    optional: string;
    corrections: { title: string; hint: string; name: string; email: string; other: string };
    about: { title: string; marketing: string; other: string };
    papers: string;
    send: string;
    use: string;
    notice: string;
  };
  received: {
    title: string;
    lead: string;
    reference: string;
    right: string;
    receivedAt: string;
    dueAt: string;
    next: string;
    follow: string;
    extension: string;
  };
  wrong: {
    title: string;
    email: string;
    message: string;
    corrections: string;
    verified: string;
    signature: string;
    body: string;
  };
};

export const rightsWords: Record<Locale, RightsWords> = {
  fr: {
    title: 'Exercer un droit',
    lead: 'Choisissez ce que vous souhaitez. C’est gratuit, et nous répondons dans un délai d’un mois.',
    rights: {
      access: {
        name: 'Accéder à vos données',
        explained: 'Savoir ce que nous détenons sur vous, pourquoi, et en recevoir une copie.',
        article: 'article 15 du RGPD',
        message: 'Précisez votre demande',
        hint: 'Par exemple une période ou un sujet. Sans précision, nous vous répondons sur tout.',
      },
      rectification: {
        name: 'Corriger vos données',
        explained: 'Faire corriger ou compléter ce qui est inexact ou incomplet.',
        article: 'article 16 du RGPD',
        message: 'Ce qui est inexact',
        hint: 'Dites ce qui est faux ou manque aujourd’hui.',
      },
      erasure: {
        name: 'Effacer vos données',
        explained: 'Faire effacer ce que nous détenons sur vous, sauf ce que la loi nous oblige à garder.',
        article: 'article 17 du RGPD',
        message: 'Précisez votre demande',
        hint: 'Sans précision, votre demande porte sur tout.',
      },
      restriction: {
        name: 'Limiter l’utilisation de vos données',
        explained: 'Nous demander de les conserver sans nous en servir, par exemple le temps d’une vérification.',
        article: 'article 18 du RGPD',
        message: 'Pour quelle raison ?',
        hint: 'Par exemple parce que vous en contestez l’exactitude.',
      },
      objection: {
        name: 'Vous opposer',
        explained: 'Refuser que nous utilisions vos données. Contre la prospection, aucune raison n’est nécessaire.',
        article: 'article 21 du RGPD',
        message: 'À quoi vous opposez-vous ?',
        hint: 'Si ce n’est pas de la prospection, dites en quoi votre situation est particulière.',
      },
      portability: {
        name: 'Emporter vos données',
        explained:
          'Recevoir ce que vous nous avez fourni dans un format lisible par une machine, pour vous ou pour un autre organisme.',
        article: 'article 20 du RGPD',
        message: 'Précisez votre demande',
        hint: 'Par exemple à qui vous souhaitez transmettre vos données.',
      },
    },
    form: {
      email: 'Votre adresse e-mail',
      emailHint:
        'Celle avec laquelle vous nous avez écrit. Nous vérifions qu’elle est bien la vôtre avant de vous communiquer quoi que ce soit.',
      optional: '(facultatif)',
      corrections: {
        title: 'Ce qu’il faut lire désormais',
        hint: 'Remplissez seulement ce qui change.',
        name: 'Nom exact',
        email: 'Adresse e-mail exacte',
        other: 'Autre correction',
      },
      about: {
        title: 'Contre quoi ?',
        marketing: 'La prospection : nous l’arrêtons aussitôt, sans rien vérifier',
        other: 'Une autre utilisation de mes données',
      },
      papers: 'Nous ne demandons pas de pièce d’identité. Un fichier joint n’est ni lu ni conservé.',
      send: 'Envoyer la demande',
      use: 'Ce que vous écrivez ici sert seulement à traiter votre demande, comme la loi nous y oblige, et est effacé {period} après sa clôture.',
      notice: 'Comment nous utilisons vos données',
    },
    received: {
      title: 'Votre demande est enregistrée',
      lead: 'Nous vous écrivons à l’adresse indiquée. Notez la référence.',
      reference: 'Référence',
      right: 'Demande',
      receivedAt: 'Reçue le',
      dueAt: 'Réponse au plus tard le',
      follow: 'Saisir le code de notre e-mail',
      next: 'Cette page est la même pour tous : elle ne dit pas si une adresse nous est connue.',
      extension:
        'Si votre demande est complexe, ce délai peut être prolongé de deux mois ; nous vous en donnerions la raison avant cette date.',
    },
    wrong: {
      title: 'Corrigez ce qui suit, puis envoyez de nouveau :',
      email: 'Indiquez une adresse e-mail complète, comme nom@example.org.',
      message: 'Le texte dépasse 5 000 caractères : raccourcissez-le.',
      corrections: 'Les corrections sont des textes de 500 caractères au plus, vingt au plus.',
      verified: 'Seul un appel signé de l’organisme lui-même peut dire quand et par qui une adresse a été vérifiée.',
      signature: 'La signature de cet appel n’est pas valable, ou n’est plus fraîche.',
      body: 'L’envoi doit être un formulaire ou un objet JSON.',
    },
  },
  en: {
    title: 'Use one of your rights',
    lead: 'Choose what you would like. It is free of charge, and we answer within one month.',
    rights: {
      access: {
        name: 'See your data',
        explained: 'Learn what we hold about you and why, and receive a copy.',
        article: 'Article 15 GDPR',
        message: 'Details of your request',
        hint: 'For example a period or a topic. Without details we answer about everything.',
      },
      rectification: {
        name: 'Correct your data',
        explained: 'Have what is wrong or incomplete put right.',
        article: 'Article 16 GDPR',
        message: 'What is wrong',
        hint: 'Say what is wrong or missing today.',
      },
      erasure: {
        name: 'Delete your data',
        explained: 'Have what we hold about you deleted, except what the law obliges us to keep.',
        article: 'Article 17 GDPR',
        message: 'Details of your request',
        hint: 'Without details your request is about everything.',
      },
      restriction: {
        name: 'Restrict the use of your data',
        explained: 'Ask us to keep your data without using it, for example while something is being checked.',
        article: 'Article 18 GDPR',
        message: 'For what reason?',
        hint: 'For example because you contest that it is accurate.',
      },
      objection: {
        name: 'Object',
        explained: 'Refuse that we use your data. Against marketing no reason is needed.',
        article: 'Article 21 GDPR',
        message: 'What do you object to?',
        hint: 'If it is not marketing, say what is particular about your situation.',
      },
      portability: {
        name: 'Take your data with you',
        explained: 'Receive what you gave us in a machine-readable form, for yourself or for another organisation.',
        article: 'Article 20 GDPR',
        message: 'Details of your request',
        hint: 'For example to whom you would like to pass your data.',
      },
    },
    form: {
      email: 'Your e-mail address',
      emailHint: 'The one you wrote to us from. We check that it is yours before we tell you anything.',
      optional: '(optional)',
      corrections: {
        title: 'What it should say',
        hint: 'Fill in only what changes.',
        name: 'Correct name',
        email: 'Correct e-mail address',
        other: 'Another correction',
      },
      about: {
        title: 'Against what?',
        marketing: 'Marketing: we stop it at once, and check nothing',
        other: 'Another use of my data',
      },
      papers: 'We do not ask for an identity document. An attached file is neither read nor kept.',
      send: 'Send the request',
      use: 'What you write here serves only to handle your request, as the law obliges us to, and is deleted {period} after it is closed.',
      notice: 'How we use your data',
    },
    received: {
      title: 'Your request is recorded',
      lead: 'We write to you at the address you gave. Please note the reference.',
      reference: 'Reference',
      right: 'Request',
      receivedAt: 'Received on',
      dueAt: 'Answer by',
      follow: 'Enter the code from our e-mail',
      next: 'This page is the same for everyone: it does not tell whether we know an address.',
      extension: 'If your request is complex, two more months may be needed; we would give you the reason before that day.',
    },
    wrong: {
      title: 'Correct the following, then send again:',
      email: 'Give a complete e-mail address, such as name@example.org.',
      message: 'The text is longer than 5,000 characters: shorten it.',
      corrections: 'Corrections are texts of at most 500 characters, at most twenty of them.',
      verified: 'Only a signed call of the organisation itself can say when and by whom an address was checked.',
      signature: 'The signature of this call is not valid, or no longer fresh.',
      body: 'What is sent must be a form or a JSON object.',
    },
  },
  de: {
    title: 'Ein Recht ausüben',
    lead: 'Wählen Sie, was Sie wünschen. Es ist kostenlos, und wir antworten innerhalb eines Monats.',
    rights: {
      access: {
        name: 'Auskunft über Ihre Daten',
        explained: 'Erfahren, was wir über Sie gespeichert haben und warum, und eine Kopie erhalten.',
        article: 'Artikel 15 DSGVO',
        message: 'Einzelheiten Ihres Antrags',
        hint: 'Zum Beispiel ein Zeitraum oder ein Thema. Ohne Angaben antworten wir zu allem.',
      },
      rectification: {
        name: 'Berichtigung Ihrer Daten',
        explained: 'Unrichtiges berichtigen oder Unvollständiges ergänzen lassen.',
        article: 'Artikel 16 DSGVO',
        message: 'Was nicht stimmt',
        hint: 'Schreiben Sie, was heute falsch ist oder fehlt.',
      },
      erasure: {
        name: 'Löschung Ihrer Daten',
        explained: 'Löschen lassen, was wir über Sie gespeichert haben, außer was wir gesetzlich aufbewahren müssen.',
        article: 'Artikel 17 DSGVO',
        message: 'Einzelheiten Ihres Antrags',
        hint: 'Ohne Angaben betrifft Ihr Antrag alles.',
      },
      restriction: {
        name: 'Einschränkung der Verarbeitung',
        explained: 'Verlangen, dass wir Ihre Daten nur aufbewahren und nicht nutzen, etwa während einer Prüfung.',
        article: 'Artikel 18 DSGVO',
        message: 'Aus welchem Grund?',
        hint: 'Zum Beispiel, weil Sie die Richtigkeit bestreiten.',
      },
      objection: {
        name: 'Widerspruch',
        explained: 'Der Nutzung Ihrer Daten widersprechen. Gegen Werbung braucht es keinen Grund.',
        article: 'Artikel 21 DSGVO',
        message: 'Wogegen widersprechen Sie?',
        hint: 'Geht es nicht um Werbung, nennen Sie bitte Gründe aus Ihrer besonderen Situation.',
      },
      portability: {
        name: 'Übertragung Ihrer Daten',
        explained: 'Was Sie uns gegeben haben, in maschinenlesbarer Form erhalten, für sich oder für eine andere Stelle.',
        article: 'Artikel 20 DSGVO',
        message: 'Einzelheiten Ihres Antrags',
        hint: 'Zum Beispiel, an wen die Daten gehen sollen.',
      },
    },
    form: {
      email: 'Ihre E-Mail-Adresse',
      emailHint:
        'Die Adresse, von der Sie uns geschrieben haben. Wir prüfen, dass sie Ihnen gehört, bevor wir Ihnen etwas mitteilen.',
      optional: '(freiwillig)',
      corrections: {
        title: 'So ist es richtig',
        hint: 'Füllen Sie nur aus, was sich ändert.',
        name: 'Richtiger Name',
        email: 'Richtige E-Mail-Adresse',
        other: 'Weitere Berichtigung',
      },
      about: {
        title: 'Wogegen?',
        marketing: 'Werbung: Wir beenden sie sofort, ohne etwas zu prüfen',
        other: 'Eine andere Verwendung meiner Daten',
      },
      papers: 'Wir verlangen keinen Ausweis. Eine angehängte Datei wird weder gelesen noch gespeichert.',
      send: 'Antrag senden',
      use: 'Was Sie hier schreiben, dient allein der Bearbeitung Ihres Antrags, zu der wir gesetzlich verpflichtet sind. Gelöscht wird es {period} nach dem Abschluss.',
      notice: 'Wie wir Ihre Daten verwenden',
    },
    received: {
      title: 'Ihr Antrag ist eingegangen',
      lead: 'Wir schreiben Ihnen an die angegebene Adresse. Bitte notieren Sie das Aktenzeichen.',
      reference: 'Aktenzeichen',
      right: 'Antrag',
      receivedAt: 'Eingegangen am',
      dueAt: 'Antwort spätestens am',
      follow: 'Code aus unserer E-Mail eingeben',
      next: 'Diese Seite ist für alle gleich: Sie verrät nicht, ob uns eine Adresse bekannt ist.',
      extension:
        'Ist Ihr Antrag komplex, kann sich die Frist um zwei Monate verlängern; den Grund würden wir Ihnen vor diesem Tag nennen.',
    },
    wrong: {
      title: 'Berichtigen Sie bitte Folgendes und senden Sie erneut:',
      email: 'Geben Sie eine vollständige E-Mail-Adresse an, etwa name@example.org.',
      message: 'Der Text ist länger als 5.000 Zeichen: Bitte kürzen Sie ihn.',
      corrections: 'Berichtigungen sind höchstens zwanzig Texte von je höchstens 500 Zeichen.',
      verified: 'Nur ein signierter Aufruf der Organisation selbst kann sagen, wann und von wem eine Adresse geprüft wurde.',
      signature: 'Die Signatur dieses Aufrufs ist nicht gültig oder nicht mehr frisch.',
      body: 'Gesendet werden muss ein Formular oder ein JSON-Objekt.',
    },
  },
};
