import type { Right } from '../reply/verdicts.ts';
import type { Locale } from '../settings/settings-schema.ts';

/** Words of the page on which a named person carries a right into another system by hand. `{system}` is its name. */
export type TaskWords = {
  title: string;
  todo: Record<Right | 'stop', string>;
  system: string;
  person: string;
  right: string;
  dueBy: string;
  corrections: { title: string; fields: Record<'name' | 'email' | 'locale' | 'other', string> };
  careful: string;
  answer: string;
  answers: Record<'done' | 'nothing-held' | 'kept' | 'failed', string>;
  /** Where the right is to be shown what is held, «done» is another act. */
  foundAndShown: string;
  found: string;
  foundHint: string;
  because: string;
  becauseHint: string;
  keptUntil: string;
  optional: string;
  send: string;
  wrong: { title: string; answer: string; found: string; because: string; keptUntil: string };
  done: { title: string; lead: string; more: string };
  gone: { title: string; lead: string; more: string };
};

export const taskWords: Record<Locale, TaskWords> = {
  fr: {
    title: 'Une tâche pour vous',
    todo: {
      access: 'Cherchez dans « {system} » tout ce qui concerne cette personne, et copiez-le ci-dessous.',
      portability: 'Cherchez dans « {system} » ce que cette personne vous a fourni, et copiez-le ci-dessous.',
      rectification: 'Corrigez dans « {system} » les données de cette personne.',
      erasure: 'Effacez dans « {system} » tout ce qui concerne cette personne, sauf ce que la loi oblige à garder.',
      restriction: 'N’utilisez plus dans « {system} » les données de cette personne, sans les effacer.',
      objection: 'N’utilisez plus dans « {system} » les données de cette personne pour ce à quoi elle s’oppose.',
      stop: 'Cette personne ne veut plus recevoir nos e-mails : retirez-la dès maintenant des listes de « {system} ».',
    },
    system: 'Système',
    person: 'Personne',
    right: 'Son droit',
    dueBy: 'La personne doit avoir sa réponse avant le',
    corrections: {
      title: 'Ce qu’il faut lire désormais',
      fields: { name: 'Nom', email: 'Adresse e-mail', locale: 'Langue', other: 'Autre' },
    },
    careful:
      'Cherchez aussi sous d’autres écritures de l’adresse et du nom. Ne transmettez ce lien à personne : il ouvre cette page.',
    answer: 'Qu’avez-vous fait ?',
    answers: {
      done: 'C’est fait',
      'nothing-held': 'Il n’y avait rien sur cette personne',
      kept: 'Une partie doit être gardée (dites pourquoi ci-dessous)',
      failed: 'Je n’ai pas pu le faire (dites pourquoi ci-dessous)',
    },
    foundAndShown: 'J’ai trouvé quelque chose et l’ai copié ci-dessous',
    found: 'Ce que vous avez trouvé',
    foundHint: 'La personne le lira tel quel. Rien sur d’autres personnes.',
    because: 'Pourquoi',
    becauseHint: 'Si une partie est gardée ou n’a pas pu être faite : la loi ou la raison. La personne le lira.',
    keptUntil: 'Gardé jusqu’au',
    optional: '(facultatif)',
    send: 'Répondre',
    wrong: {
      title: 'Il manque encore quelque chose',
      answer: 'Choisissez ce que vous avez fait.',
      found: 'Copiez ce que vous avez trouvé, en 20 000 caractères au plus.',
      because: 'Dites pourquoi, en 2 000 caractères au plus.',
      keptUntil: 'Ce n’est pas une date.',
    },
    done: {
      title: 'Merci',
      lead: 'Votre réponse est enregistrée.',
      more: 'Vous n’avez plus rien à faire, et ce lien ne montre plus rien.',
    },
    gone: {
      title: 'Cette tâche n’est plus ouverte',
      lead: 'Elle a déjà reçu une réponse, la demande est close, ou le lien est incomplet.',
      more: 'Vous n’avez rien à faire. Rien n’a été changé.',
    },
  },
  en: {
    title: 'A task for you',
    todo: {
      access: 'Look in “{system}” for everything about this person, and copy it below.',
      portability: 'Look in “{system}” for what this person gave you, and copy it below.',
      rectification: 'Correct this person’s data in “{system}”.',
      erasure: 'Erase everything about this person in “{system}”, except what the law obliges us to keep.',
      restriction: 'Stop using this person’s data in “{system}”, without erasing it.',
      objection: 'Stop using this person’s data in “{system}” for what they object to.',
      stop: 'This person wants no more e-mails from us: take them off the lists in “{system}” now.',
    },
    system: 'System',
    person: 'Person',
    right: 'Their right',
    dueBy: 'The person must have their answer before',
    corrections: {
      title: 'What it should say from now on',
      fields: { name: 'Name', email: 'E-mail address', locale: 'Language', other: 'Other' },
    },
    careful: 'Look under other spellings of the address and the name too. Give this link to nobody: it opens this page.',
    answer: 'What did you do?',
    answers: {
      done: 'It is done',
      'nothing-held': 'There was nothing about this person',
      kept: 'Some of it must be kept (say why below)',
      failed: 'I could not do it (say why below)',
    },
    foundAndShown: 'I found something and copied it below',
    found: 'What you found',
    foundHint: 'The person will read it as it stands. Nothing about other people.',
    because: 'Why',
    becauseHint: 'Where some of it is kept or could not be done: the law or the reason. The person will read it.',
    keptUntil: 'Kept until',
    optional: '(optional)',
    send: 'Answer',
    wrong: {
      title: 'Something is still missing',
      answer: 'Choose what you did.',
      found: 'Copy what you found, in 20,000 characters at most.',
      because: 'Say why, in 2,000 characters at most.',
      keptUntil: 'This is not a date.',
    },
    done: {
      title: 'Thank you',
      lead: 'Your answer is recorded.',
      more: 'There is nothing left for you to do, and this link shows nothing any more.',
    },
    gone: {
      title: 'This task is no longer open',
      lead: 'It was answered already, the request is closed, or the link is incomplete.',
      more: 'There is nothing for you to do. Nothing was changed.',
    },
  },
  de: {
    title: 'Eine Aufgabe für Sie',
    todo: {
      access: 'Suchen Sie in „{system}“ alles zu dieser Person und kopieren Sie es unten hinein.',
      portability: 'Suchen Sie in „{system}“, was diese Person Ihnen gegeben hat, und kopieren Sie es unten hinein.',
      rectification: 'Berichtigen Sie in „{system}“ die Daten dieser Person.',
      erasure: 'Löschen Sie in „{system}“ alles zu dieser Person, außer was das Gesetz aufzubewahren verlangt.',
      restriction: 'Verwenden Sie die Daten dieser Person in „{system}“ nicht mehr, ohne sie zu löschen.',
      objection: 'Verwenden Sie die Daten dieser Person in „{system}“ nicht mehr für das, dem sie widerspricht.',
      stop: 'Diese Person möchte keine E-Mails mehr von uns: nehmen Sie sie jetzt aus den Listen in „{system}“.',
    },
    system: 'System',
    person: 'Person',
    right: 'Ihr Recht',
    dueBy: 'Die Person muss ihre Antwort haben vor dem',
    corrections: {
      title: 'Was künftig dort stehen soll',
      fields: { name: 'Name', email: 'E-Mail-Adresse', locale: 'Sprache', other: 'Anderes' },
    },
    careful:
      'Suchen Sie auch unter anderen Schreibweisen der Adresse und des Namens. Geben Sie diesen Link niemandem: er öffnet diese Seite.',
    answer: 'Was haben Sie getan?',
    answers: {
      done: 'Es ist erledigt',
      'nothing-held': 'Es gab nichts zu dieser Person',
      kept: 'Ein Teil muss aufbewahrt werden (sagen Sie unten, warum)',
      failed: 'Ich konnte es nicht tun (sagen Sie unten, warum)',
    },
    foundAndShown: 'Ich habe etwas gefunden und unten hineinkopiert',
    found: 'Was Sie gefunden haben',
    foundHint: 'Die Person liest es so, wie es dasteht. Nichts über andere Personen.',
    because: 'Warum',
    becauseHint: 'Wenn ein Teil bleibt oder es nicht ging: das Gesetz oder der Grund. Die Person liest es.',
    keptUntil: 'Aufbewahrt bis',
    optional: '(freiwillig)',
    send: 'Antworten',
    wrong: {
      title: 'Es fehlt noch etwas',
      answer: 'Wählen Sie, was Sie getan haben.',
      found: 'Kopieren Sie hinein, was Sie gefunden haben, höchstens 20.000 Zeichen.',
      because: 'Sagen Sie, warum, mit höchstens 2.000 Zeichen.',
      keptUntil: 'Das ist kein Datum.',
    },
    done: {
      title: 'Danke',
      lead: 'Ihre Antwort ist festgehalten.',
      more: 'Für Sie ist nichts mehr zu tun, und dieser Link zeigt nichts mehr.',
    },
    gone: {
      title: 'Diese Aufgabe ist nicht mehr offen',
      lead: 'Sie wurde schon beantwortet, die Anfrage ist abgeschlossen, oder der Link ist unvollständig.',
      more: 'Für Sie ist nichts zu tun. Nichts wurde geändert.',
    },
  },
};
