import type { Progress } from '../privacy/rights/cases.ts';
import type { Locale } from '../settings/settings-schema.ts';
import type { RefusalReason } from './rights-mail.ts';
import type { Right } from './verdicts.ts';

/** What a system answered, or that it has not, in the order in which people are told. */
export const systemWords = ['done', 'nothing-held', 'kept-until', 'kept', 'failed', 'unanswered'] as const;
export type SystemWord = (typeof systemWords)[number];

type Words = {
  /** What was done of each right, where all of it was. */
  done: Record<Right, string>;
  /** The same, where only a part was. */
  partly: Record<Right, string>;
  progress: Record<Exclude<Progress, 'done' | 'partly'>, string>;
  systems: Record<SystemWord, (names: string, until: string) => string>;
  more: (others: number) => string;
  refusals: Record<RefusalReason, string>;
};

const open = { fr: 'pas encore terminé', en: 'not finished yet', de: 'noch nicht abgeschlossen' } as const;

/** What answers and refusals put into their sentences; the sentences themselves are in `templates/`. */
export const rightsMailWords: Record<Locale, Words> = {
  fr: {
    done: {
      access: 'la copie de vos données est prête',
      rectification: 'vos données sont corrigées',
      erasure: 'vos données sont effacées chez nous',
      restriction: 'vos données sont bloquées : nous les gardons sans nous en servir',
      objection: 'nous avons cessé d’utiliser vos données à cette fin',
      portability: 'le fichier à emporter est prêt',
    },
    partly: {
      access: 'la copie de vos données est prête, mais incomplète',
      rectification: 'vos données sont corrigées en partie',
      erasure: 'vos données sont effacées, sauf ce que nous devons garder',
      restriction: 'vos données sont bloquées en partie',
      objection: 'nous avons cessé d’utiliser une partie de vos données',
      portability: 'le fichier à emporter est prêt, mais incomplet',
    },
    progress: {
      'nothing-held': 'nous ne détenons rien',
      refused: 'refusé par une personne de notre équipe',
      staged: open.fr,
      confirmed: open.fr,
      'to-weigh': open.fr,
    },
    systems: {
      done: (names) => `C’est fait chez : ${names}`,
      'nothing-held': (names) => `Rien n’est détenu chez : ${names}`,
      'kept-until': (names, until) => `Une partie est gardée jusqu’au ${until} (obligation légale ou litige) chez : ${names}`,
      kept: (names) => `Une partie est gardée (obligation légale ou litige) chez : ${names}`,
      failed: (names) => `Cela n’a pas pu être fait chez : ${names}`,
      unanswered: (names) => `N’ont pas encore répondu : ${names}`,
    },
    more: (others) => `${others} autres`,
    refusals: {
      'suspected-fraud': 'la demande paraît frauduleuse',
      'insufficient-verification': 'ce qui nous a été montré ne prouve pas qui demande',
      'no-match': 'nous ne trouvons pas les données dont il s’agit',
      'claim-not-covered': 'la loi ne prévoit pas ce qui est demandé',
      'outside-jurisdiction': 'la loi sur laquelle la demande s’appuie ne s’applique pas ici',
      'too-many-requests': 'la demande est répétée au point d’être excessive',
      other: 'une autre raison, expliquée ci-dessous',
    },
  },
  en: {
    done: {
      access: 'the copy of your data is ready',
      rectification: 'your data is corrected',
      erasure: 'your data is erased with us',
      restriction: 'your data is blocked: we keep it and do not use it',
      objection: 'we no longer use your data for that',
      portability: 'the file to take with you is ready',
    },
    partly: {
      access: 'the copy of your data is ready, but not complete',
      rectification: 'your data is corrected in part',
      erasure: 'your data is erased, except for what we must keep',
      restriction: 'your data is blocked in part',
      objection: 'we no longer use a part of your data',
      portability: 'the file to take with you is ready, but not complete',
    },
    progress: {
      'nothing-held': 'we hold nothing',
      refused: 'refused by a member of our team',
      staged: open.en,
      confirmed: open.en,
      'to-weigh': open.en,
    },
    systems: {
      done: (names) => `It is done at: ${names}`,
      'nothing-held': (names) => `Nothing is held at: ${names}`,
      'kept-until': (names, until) => `A part is kept until ${until} (legal duty or claim) at: ${names}`,
      kept: (names) => `A part is kept (legal duty or claim) at: ${names}`,
      failed: (names) => `It could not be done at: ${names}`,
      unanswered: (names) => `No answer yet from: ${names}`,
    },
    more: (others) => `${others} more`,
    refusals: {
      'suspected-fraud': 'the request appears to be fraudulent',
      'insufficient-verification': 'what we were shown does not prove who is asking',
      'no-match': 'we cannot find the data it is about',
      'claim-not-covered': 'the law does not provide for what is asked',
      'outside-jurisdiction': 'the law that the request relies on does not apply here',
      'too-many-requests': 'the request is repeated so often that it is excessive',
      other: 'another reason, explained below',
    },
  },
  de: {
    done: {
      access: 'die Kopie Ihrer Daten liegt bereit',
      rectification: 'Ihre Daten sind berichtigt',
      erasure: 'Ihre Daten sind bei uns gelöscht',
      restriction: 'Ihre Daten sind gesperrt: Wir bewahren sie auf, ohne sie zu verwenden',
      objection: 'wir verwenden Ihre Daten dafür nicht mehr',
      portability: 'die Datei zum Mitnehmen liegt bereit',
    },
    partly: {
      access: 'die Kopie Ihrer Daten liegt bereit, ist aber unvollständig',
      rectification: 'Ihre Daten sind zum Teil berichtigt',
      erasure: 'Ihre Daten sind gelöscht, bis auf das, was wir behalten müssen',
      restriction: 'Ihre Daten sind zum Teil gesperrt',
      objection: 'wir verwenden einen Teil Ihrer Daten nicht mehr',
      portability: 'die Datei zum Mitnehmen liegt bereit, ist aber unvollständig',
    },
    progress: {
      'nothing-held': 'wir haben nichts gespeichert',
      refused: 'von einem Menschen aus unserem Team abgelehnt',
      staged: open.de,
      confirmed: open.de,
      'to-weigh': open.de,
    },
    systems: {
      done: (names) => `Erledigt bei: ${names}`,
      'nothing-held': (names) => `Nichts gespeichert bei: ${names}`,
      'kept-until': (names, until) =>
        `Ein Teil wird bis ${until} aufbewahrt (gesetzliche Pflicht oder Rechtsstreit) bei: ${names}`,
      kept: (names) => `Ein Teil wird aufbewahrt (gesetzliche Pflicht oder Rechtsstreit) bei: ${names}`,
      failed: (names) => `Nicht ausführbar bei: ${names}`,
      unanswered: (names) => `Noch keine Antwort von: ${names}`,
    },
    more: (others) => `${others} weitere`,
    refusals: {
      'suspected-fraud': 'der Antrag erscheint betrügerisch',
      'insufficient-verification': 'was uns gezeigt wurde, beweist nicht, wer den Antrag stellt',
      'no-match': 'wir finden die Daten nicht, um die es geht',
      'claim-not-covered': 'das Gesetz sieht nicht vor, was verlangt wird',
      'outside-jurisdiction': 'das Gesetz, auf das sich der Antrag stützt, gilt hier nicht',
      'too-many-requests': 'der Antrag wird so oft wiederholt, dass er exzessiv ist',
      other: 'ein anderer Grund, unten erläutert',
    },
  },
};
