import type { Locale } from '../settings/settings-schema.ts';

/** Words of the pages about stopping. What stops and what goes on is said in the same words before and after. */
export type UnsubscribeWords = {
  title: string;
  question: string;
  stopsTitle: string;
  stops: readonly string[];
  keepsTitle: string;
  keeps: readonly string[];
  button: string;
  nothingYet: string;
  done: { title: string; lead: string; mistake: string };
  byAddress: { title: string; lead: string; label: string; hint: string; button: string; request: string };
  invalid: { title: string; detail: string };
  undo: {
    title: string;
    question: string;
    again: string;
    button: string;
    nothingYet: string;
    done: { title: string; lead: string; stop: string };
    gone: { title: string; detail: string; how: string };
  };
};

export const unsubscribeWords: Record<Locale, UnsubscribeWords> = {
  fr: {
    title: 'Ne plus recevoir nos e-mails',
    question: 'Souhaitez-vous ne plus recevoir nos réponses automatiques ni nos actualités ?',
    stopsTitle: 'Ce qui s’arrête',
    stops: ['les réponses automatiques à vos messages', 'toutes nos actualités, quel qu’en soit le sujet'],
    keepsTitle: 'Ce qui continue',
    keeps: [
      'les réponses à vos propres demandes sur vos données, que la loi nous impose de vous envoyer',
      'la lecture de vos messages par notre équipe : vous pouvez toujours nous écrire',
    ],
    button: 'Arrêter ces e-mails',
    nothingYet: 'Rien ne change tant que vous n’avez pas appuyé sur ce bouton.',
    done: {
      title: 'C’est fait',
      lead: 'Dès maintenant, nous ne vous envoyons plus ni réponse automatique ni actualité.',
      mistake: 'C’était une erreur ? Écrivez-nous : une personne lit votre message.',
    },
    byAddress: {
      title: 'Arrêter nos e-mails sans lien',
      lead: 'Indiquez l’adresse à laquelle nous ne devons plus écrire. Une personne s’en charge et vous le confirme.',
      label: 'Votre adresse e-mail',
      hint: 'Par exemple nom@example.org',
      button: 'Demander l’arrêt',
      request: 'Je ne souhaite plus recevoir de réponses automatiques ni d’actualités.',
    },
    invalid: {
      title: 'Ce lien n’est pas valable',
      detail: 'Le lien est incomplet, a plus de 180 jours ou ne vient pas de nous. Rien n’a été changé.',
    },
    undo: {
      title: 'Reprendre nos e-mails',
      question: 'Vous avez arrêté nos e-mails par erreur ?',
      again:
        'Tout redevient comme avant : les réponses automatiques à vos messages, et ce à quoi vous aviez donné votre accord, s’il court encore.',
      button: 'Annuler l’arrêt',
      nothingYet: 'Rien ne change tant que vous n’avez pas appuyé sur ce bouton.',
      done: {
        title: 'L’arrêt est annulé',
        lead: 'Tout est redevenu comme avant.',
        stop: 'Vous pouvez de nouveau tout arrêter par le lien qui figure dans chacun de nos e-mails.',
      },
      gone: {
        title: 'Ce lien ne fonctionne plus',
        detail: 'Le lien est incomplet, a déjà servi ou a plus de sept jours. Il n’a rien changé.',
        how: 'Vous souhaitez de nouveau recevoir nos e-mails ? Écrivez-nous : une personne lit votre message.',
      },
    },
  },
  en: {
    title: 'Stop our e-mails',
    question: 'Would you like to stop receiving our automatic replies and our news?',
    stopsTitle: 'What stops',
    stops: ['automatic replies to your messages', 'all our news, whatever it is about'],
    keepsTitle: 'What goes on',
    keeps: [
      'the answers to your own requests about your data, which the law obliges us to send you',
      'our team reading your messages: you can always write to us',
    ],
    button: 'Stop these e-mails',
    nothingYet: 'Nothing changes until you press this button.',
    done: {
      title: 'Done',
      lead: 'From now on we send you no automatic reply and no news.',
      mistake: 'Was it a mistake? Write to us: a person reads your message.',
    },
    byAddress: {
      title: 'Stop our e-mails without a link',
      lead: 'Give the address we must no longer write to. A person takes care of it and confirms it to you.',
      label: 'Your e-mail address',
      hint: 'For example name@example.org',
      button: 'Ask us to stop',
      request: 'I no longer wish to receive automatic replies or news.',
    },
    invalid: {
      title: 'This link is not valid',
      detail: 'The link is incomplete, older than 180 days or not from us. Nothing was changed.',
    },
    undo: {
      title: 'Resume our e-mails',
      question: 'Did you stop our e-mails by mistake?',
      again:
        'Everything goes back to how it was: automatic replies to your messages, and what you had agreed to, as far as it has not run out.',
      button: 'Undo the stop',
      nothingYet: 'Nothing changes until you press this button.',
      done: {
        title: 'The stop is undone',
        lead: 'Everything is as it was before.',
        stop: 'You can stop everything again by the link in each of our e-mails.',
      },
      gone: {
        title: 'This link no longer works',
        detail: 'The link is incomplete, was used before or is older than seven days. It changed nothing.',
        how: 'Would you like to receive our e-mails again? Write to us: a person reads your message.',
      },
    },
  },
  de: {
    title: 'Keine E-Mails mehr von uns',
    question: 'Möchten Sie unsere automatischen Antworten und unsere Neuigkeiten nicht mehr erhalten?',
    stopsTitle: 'Was aufhört',
    stops: ['automatische Antworten auf Ihre Nachrichten', 'alle unsere Neuigkeiten, gleich zu welchem Thema'],
    keepsTitle: 'Was weitergeht',
    keeps: [
      'die Antworten auf Ihre eigenen Anträge zu Ihren Daten; zu ihnen sind wir gesetzlich verpflichtet',
      'unser Team liest Ihre Nachrichten: Sie können uns jederzeit schreiben',
    ],
    button: 'Diese E-Mails beenden',
    nothingYet: 'Es ändert sich nichts, solange Sie diese Schaltfläche nicht betätigen.',
    done: {
      title: 'Erledigt',
      lead: 'Ab sofort senden wir Ihnen weder automatische Antworten noch Neuigkeiten.',
      mistake: 'War es ein Versehen? Schreiben Sie uns: Ein Mensch liest Ihre Nachricht.',
    },
    byAddress: {
      title: 'Unsere E-Mails ohne Link beenden',
      lead: 'Nennen Sie die Adresse, an die wir nicht mehr schreiben sollen. Ein Mensch kümmert sich darum und bestätigt es Ihnen.',
      label: 'Ihre E-Mail-Adresse',
      hint: 'Zum Beispiel name@example.org',
      button: 'Um Beendigung bitten',
      request: 'Ich möchte keine automatischen Antworten und keine Neuigkeiten mehr erhalten.',
    },
    invalid: {
      title: 'Dieser Link ist nicht gültig',
      detail: 'Der Link ist unvollständig, älter als 180 Tage oder nicht von uns. Es wurde nichts geändert.',
    },
    undo: {
      title: 'Unsere E-Mails wieder erhalten',
      question: 'Haben Sie unsere E-Mails versehentlich beendet?',
      again:
        'Alles wird wieder wie zuvor: automatische Antworten auf Ihre Nachrichten und das, worin Sie eingewilligt hatten, soweit es noch gilt.',
      button: 'Beendigung aufheben',
      nothingYet: 'Es ändert sich nichts, solange Sie diese Schaltfläche nicht betätigen.',
      done: {
        title: 'Die Beendigung ist aufgehoben',
        lead: 'Alles ist wieder wie zuvor.',
        stop: 'Über den Link in jeder unserer E-Mails können Sie alles erneut beenden.',
      },
      gone: {
        title: 'Dieser Link funktioniert nicht mehr',
        detail: 'Der Link ist unvollständig, wurde schon verwendet oder ist älter als sieben Tage. Er hat nichts geändert.',
        how: 'Möchten Sie unsere E-Mails wieder erhalten? Schreiben Sie uns: Ein Mensch liest Ihre Nachricht.',
      },
    },
  },
};
