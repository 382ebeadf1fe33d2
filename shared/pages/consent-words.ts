import type { Locale } from '../settings/settings-schema.ts';

/** Words of the pages on which a person gives a consent, in two steps. `{…}` is filled in. */
export type ConsentWords = {
  title: string;
  lead: string;
  nothing: string;
  email: string;
  emailHint: string;
  choices: string;
  kept: string;
  notice: string;
  withdraw: string;
  use: string;
  send: string;
  asked: { title: string; lead: string; before: string; noMail: string; same: string };
  confirm: { title: string; lead: string; asked: string; button: string; nothingYet: string; notYou: string };
  confirmed: { title: string; lead: string; how: string; preferences: string };
  gone: { title: string; detail: string; done: string; again: string };
  wrong: {
    title: string;
    email: string;
    choices: string;
    wording: string;
    source: string;
    body: string;
    signature: string;
    tooMany: string;
  };
};

export const consentWords: Record<Locale, ConsentWords> = {
  fr: {
    title: 'Choisir ce que vous acceptez',
    lead: 'Cochez seulement ce que vous souhaitez. Rien n’est coché d’avance, et rien n’est obligatoire.',
    nothing: 'En ce moment, nous ne vous demandons aucun accord.',
    email: 'Votre adresse e-mail',
    emailHint: 'Nous y envoyons un lien, pour nous assurer qu’elle est bien la vôtre.',
    choices: 'Vos choix',
    kept: 'Votre accord vaut {period} après votre dernier choix.',
    notice: 'Informations sur vos données',
    withdraw: 'Vous pouvez retirer chaque accord à tout moment, aussi simplement que vous l’avez donné.',
    use: 'Votre accord ne compte qu’une fois confirmé par ce lien. Sans confirmation, votre demande est effacée après {period}.',
    send: 'Recevoir le lien de confirmation',
    asked: {
      title: 'Plus qu’une étape',
      lead: 'Nous envoyons un lien de confirmation à l’adresse indiquée. Il fonctionne pendant {period}.',
      before: 'Tant que vous n’avez pas confirmé, vous n’avez rien accepté.',
      noMail: 'Aucun message ? Regardez parmi les indésirables, ou recommencez dans dix minutes.',
      same: 'Cette page est la même pour tout le monde : elle ne dit pas si une adresse nous est connue.',
    },
    confirm: {
      title: 'Confirmer votre accord',
      lead: 'Voici ce que vous êtes sur le point d’accepter :',
      asked: 'Demandé le {day}.',
      button: 'Je confirme mon accord',
      nothingYet: 'Rien n’est accepté tant que vous n’avez pas appuyé sur ce bouton.',
      notYou: 'Vous n’avez rien demandé ? Fermez cette page : sans confirmation, la demande est effacée.',
    },
    confirmed: {
      title: 'Votre accord est enregistré',
      lead: 'Merci. Vous avez confirmé ce que vous aviez choisi.',
      how: 'Vous pouvez revoir vos choix et les retirer quand vous le souhaitez :',
      preferences: 'Vos préférences',
    },
    gone: {
      title: 'Ce lien ne fonctionne plus',
      detail: 'Le lien est incomplet, a déjà servi ou a expiré. Il n’a rien changé.',
      done: 'Si vous aviez déjà confirmé, tout est en ordre : vous n’avez rien d’autre à faire.',
      again: 'Recommencer avec un nouveau lien',
    },
    wrong: {
      title: 'Corrigez ceci, puis envoyez de nouveau :',
      email: 'Indiquez une adresse e-mail complète, par exemple nom@example.org.',
      choices: 'Cochez au moins un choix.',
      wording: 'Ce texte n’est pas, ou plus, celui que nous publions : relisez-le et cochez de nouveau.',
      source: 'La page d’où vient cette demande n’est pas parmi celles que nous acceptons.',
      body: 'L’envoi doit être un formulaire ou un objet JSON.',
      signature: 'La signature de cet appel n’est pas valable, ou n’est plus fraîche.',
      tooMany: 'Trop de demandes viennent de votre réseau. Attendez une heure, puis envoyez de nouveau ce formulaire.',
    },
  },
  en: {
    title: 'Choose what you agree to',
    lead: 'Tick only what you want. Nothing is ticked beforehand, and nothing is required.',
    nothing: 'At the moment we do not ask you to agree to anything.',
    email: 'Your e-mail address',
    emailHint: 'We send a link to it, to make sure that it is yours.',
    choices: 'Your choices',
    kept: 'Your consent counts for {period} after your last choice.',
    notice: 'How we use your data',
    withdraw: 'You can withdraw each consent at any time, as easily as you gave it.',
    use: 'Your consent counts only once you confirm it by that link. Without confirmation, your request is deleted after {period}.',
    send: 'Send me the confirmation link',
    asked: {
      title: 'One more step',
      lead: 'We are sending a confirmation link to the address you gave. It works for {period}.',
      before: 'Until you confirm, you have not agreed to anything.',
      noMail: 'No message? Look among the junk mail, or try again in ten minutes.',
      same: 'This page is the same for everyone: it does not tell whether we know an address.',
    },
    confirm: {
      title: 'Confirm your consent',
      lead: 'This is what you are about to agree to:',
      asked: 'Asked for on {day}.',
      button: 'I confirm my consent',
      nothingYet: 'Nothing is agreed to until you press this button.',
      notYou: 'You did not ask for this? Close this page: without confirmation, the request is deleted.',
    },
    confirmed: {
      title: 'Your consent is recorded',
      lead: 'Thank you. You have confirmed what you chose.',
      how: 'You can look at your choices and withdraw them whenever you like:',
      preferences: 'Your preferences',
    },
    gone: {
      title: 'This link no longer works',
      detail: 'The link is incomplete, was used before or has expired. It changed nothing.',
      done: 'If you had confirmed already, all is well: there is nothing else to do.',
      again: 'Start again with a new link',
    },
    wrong: {
      title: 'Correct the following, then send again:',
      email: 'Give a complete e-mail address, such as name@example.org.',
      choices: 'Tick at least one choice.',
      wording: 'This text is not, or no longer, the one we publish: read it again and tick it anew.',
      source: 'The page this request comes from is not among those we accept.',
      body: 'What is sent must be a form or a JSON object.',
      signature: 'The signature of this call is not valid, or no longer fresh.',
      tooMany: 'Too many requests come from your network. Wait an hour, then send this form again.',
    },
  },
  de: {
    title: 'Wählen, worin Sie einwilligen',
    lead: 'Kreuzen Sie nur an, was Sie möchten. Nichts ist vorab angekreuzt, und nichts ist Pflicht.',
    nothing: 'Zurzeit bitten wir Sie um keine Einwilligung.',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Wir senden einen Link dorthin, um sicherzugehen, dass es Ihre ist.',
    choices: 'Ihre Auswahl',
    kept: 'Ihre Einwilligung gilt {period} nach Ihrer letzten Auswahl.',
    notice: 'Wie wir Ihre Daten verwenden',
    withdraw: 'Sie können jede Einwilligung jederzeit widerrufen, so einfach, wie Sie sie erteilt haben.',
    use: 'Ihre Einwilligung zählt erst, wenn Sie sie über diesen Link bestätigt haben. Ohne Bestätigung wird Ihre Anfrage nach {period} gelöscht.',
    send: 'Bestätigungslink anfordern',
    asked: {
      title: 'Noch ein Schritt',
      lead: 'Wir senden einen Bestätigungslink an die angegebene Adresse. Er gilt {period}.',
      before: 'Solange Sie nicht bestätigt haben, haben Sie in nichts eingewilligt.',
      noMail: 'Keine Nachricht? Sehen Sie im Spam-Ordner nach oder versuchen Sie es in zehn Minuten erneut.',
      same: 'Diese Seite ist für alle gleich: Sie verrät nicht, ob uns eine Adresse bekannt ist.',
    },
    confirm: {
      title: 'Ihre Einwilligung bestätigen',
      lead: 'Darin willigen Sie gleich ein:',
      asked: 'Angefragt am {day}.',
      button: 'Ich bestätige meine Einwilligung',
      nothingYet: 'Sie haben in nichts eingewilligt, solange Sie diese Schaltfläche nicht betätigen.',
      notYou: 'Sie haben nichts angefragt? Schließen Sie diese Seite: Ohne Bestätigung wird die Anfrage gelöscht.',
    },
    confirmed: {
      title: 'Ihre Einwilligung ist gespeichert',
      lead: 'Vielen Dank. Sie haben Ihre Auswahl bestätigt.',
      how: 'Sie können Ihre Auswahl jederzeit ansehen und widerrufen:',
      preferences: 'Ihre Einstellungen',
    },
    gone: {
      title: 'Dieser Link funktioniert nicht mehr',
      detail: 'Der Link ist unvollständig, wurde schon verwendet oder ist abgelaufen. Er hat nichts geändert.',
      done: 'Falls Sie bereits bestätigt haben, ist alles in Ordnung: Sie müssen nichts weiter tun.',
      again: 'Mit einem neuen Link von vorn beginnen',
    },
    wrong: {
      title: 'Berichtigen Sie bitte Folgendes und senden Sie erneut:',
      email: 'Geben Sie eine vollständige E-Mail-Adresse an, etwa name@example.org.',
      choices: 'Kreuzen Sie mindestens eine Auswahl an.',
      wording:
        'Dieser Text ist nicht oder nicht mehr der von uns veröffentlichte: Lesen Sie ihn erneut und kreuzen Sie ihn neu an.',
      source: 'Die Seite, von der diese Anfrage kommt, gehört nicht zu denen, die wir annehmen.',
      body: 'Gesendet werden muss ein Formular oder ein JSON-Objekt.',
      signature: 'Die Signatur dieses Aufrufs ist nicht gültig oder nicht mehr frisch.',
      tooMany: 'Aus Ihrem Netz kommen zu viele Anfragen. Warten Sie eine Stunde und senden Sie dieses Formular dann erneut.',
    },
  },
};
