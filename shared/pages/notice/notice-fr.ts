import type { NoticeWords } from './notice-words.ts';

export const noticeFr: NoticeWords = {
  title: 'Informations sur vos données',
  lead: '{company}, {address}, est responsable de ce qui est fait de vos données quand vous nous écrivez. Voici ce que nous en faisons, pourquoi, combien de temps, et ce que vous pouvez demander.',
  contents: 'Sommaire',
  titles: {
    purposes: 'Ce que nous faisons de vos données',
    'legal-basis': 'Ce qui nous y autorise',
    retention: 'Combien de temps nous les gardons',
    recipients: 'Qui les reçoit',
    rights: 'Vos droits',
    source: 'D’où viennent vos données',
    transfers: 'Transferts hors de l’Espace économique européen',
    decisions: 'Ce qu’une machine décide',
    security: 'Comment elles sont protégées',
    contact: 'Nous joindre',
    authority: 'Vous plaindre',
  },
  purposes: {
    intro: 'Pour chaque finalité, voici les données utilisées :',
    own: {
      rights: {
        name: 'traiter vos demandes sur vos données',
        fields: 'votre adresse e-mail, votre demande, vos corrections, les dates et les étapes du traitement',
        basis: 'obligation légale : articles 12 et 15 à 22 du RGPD (article 6, paragraphe 1, point c)',
      },
      stopping: {
        name: 'ne plus vous écrire quand vous l’avez demandé',
        fields: 'un alias calculé à partir de votre adresse, la date et la façon dont vous l’avez demandé',
        basis: 'obligation légale : articles 7 et 21 du RGPD (article 6, paragraphe 1, point c)',
      },
      protection: {
        name: 'protéger nos boîtes aux lettres contre les envois automatiques et les usurpations, et prouver ce qui a été fait',
        fields: 'les en-têtes techniques de votre message, un alias, des compteurs, un journal sans texte de message',
        basis:
          'notre intérêt légitime à ne pas répondre à des machines ni à des expéditeurs usurpés, et notre devoir de preuve (article 6, paragraphe 1, point f, et article 5, paragraphe 2, du RGPD). Aucun profil n’en est tiré.',
      },
    },
    voluntary:
      'Aucune loi ni aucun contrat ne vous oblige à nous donner ces données. Sans adresse, nous ne pouvons simplement pas vous répondre.',
  },
  basis: {
    intro: 'Chaque finalité repose sur une base légale :',
    withdraw:
      'Là où nous nous appuyons sur votre consentement, vous pouvez le retirer à tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait avant reste licite.',
  },
  retention: {
    intro: 'Chaque sorte de donnée a une durée, appliquée par une machine :',
    classes: {
      communication: { name: 'Votre message, ce qui en a été décidé et notre réponse', kept: '{period}' },
      consent: { name: 'L’état de vos accords', kept: '{period} après votre dernier acte' },
      'consent-proof': { name: 'La preuve d’un accord ou d’un retrait', kept: 'tant que nous nous y appuyons, puis {period}' },
      pending: { name: 'Un accord que vous n’avez pas encore confirmé', kept: '{period} au plus' },
      request: { name: 'Votre demande sur vos données, avec nos échanges', kept: 'jusqu’à sa clôture, puis {period}' },
      'case-proof': {
        name: 'Les dates et étapes d’une demande, par alias et sans son contenu',
        kept: '{period} à compter de chaque étape',
      },
      objection: {
        name: 'Votre opposition, sous forme d’alias',
        kept: '{period} au moins, et tant qu’elle est utile pour ne plus vous écrire',
      },
      erased: { name: 'L’empreinte d’une personne effacée, pour ne pas l’enregistrer à nouveau', kept: '{period}' },
      bounce: { name: 'L’empreinte d’une adresse qui ne reçoit pas nos messages', kept: '{period}' },
      'in-flight': { name: 'Un message en attente de traitement, ou dont le traitement a échoué', kept: '{period} au plus' },
      standing: {
        name: 'Votre fiche : adresse chiffrée, langue, état de vos accords et oppositions',
        kept: 'aussi longtemps que dure la plus longue de ses parties, sinon {period}',
      },
      hold: { name: 'Ce qu’une loi ou un litige nous oblige à garder', kept: 'jusqu’à la date que nous vous indiquons' },
      guard: { name: 'Les compteurs contre les abus', kept: '{period} au plus' },
      logs: { name: 'Les journaux techniques, sans nom ni adresse', kept: '{period}' },
    },
    team: 'Le message pour {mailbox} que notre équipe lit, dans sa propre messagerie',
    purpose: 'Données utilisées pour : {purpose}',
    because: '{period} (durée particulière : {because})',
    deletion:
      'Les données arrivées à terme ne sont plus utilisées et sont effacées dans les 24 heures. Des copies de secours les gardent 7 jours de plus, sans autre usage : un message a donc disparu de ce service au plus tard {total} après son arrivée.',
  },
  recipients: {
    intro: 'Vos données sont lues par les personnes de notre équipe chargées de vous répondre. Elles passent par :',
    roles: { own: 'notre propre système', processor: 'sous-traitant', recipient: 'destinataire' },
    holds: 'contient {holds}',
    kept: 'durée : {retention}',
    contract: 'contrat « {reference} » du {day}',
    none: 'Vos données ne passent par aucun autre système que celui qui reçoit vos messages.',
    noSale: 'Nous ne vendons ni ne louons vos données à personne.',
  },
  rights: {
    intro: 'Vous pouvez, gratuitement :',
    how: 'Un formulaire, un e-mail en vos propres mots : les deux valent. Nous répondons dans un délai d’un mois, que la loi permet de prolonger de deux mois pour une demande complexe ; nous vous le dirions avant. Nous vérifions que l’adresse est la vôtre avant de vous communiquer quoi que ce soit ; une pièce d’identité n’est pas demandée.',
    stop: 'Ne plus recevoir nos e-mails',
    withdraw: 'Vous pouvez vous opposer à tout moment à la prospection, sans donner de raison.',
    preferences: 'Voir vos préférences',
    afterDeath:
      'Vous pouvez aussi laisser des directives sur le sort de vos données après votre décès (article 85 de la loi Informatique et Libertés).',
  },
  source:
    'De vous : du message que vous avez envoyé à {mailboxes}, ou du formulaire que vous avez rempli. Nous n’achetons aucun fichier et n’interrogeons aucune autre source.',
  transfers: {
    none: 'Vos données restent dans l’Espace économique européen.',
    intro: 'Ces systèmes peuvent traiter des données hors de l’Espace économique européen, avec la garantie indiquée :',
    system: '{country}. Garantie : {safeguard}',
  },
  decisions: [
    'Aucune décision produisant des effets juridiques sur vous, ou vous affectant de façon comparable, n’est prise par une machine seule (article 22 du RGPD).',
    'Une machine choisit seulement si un accusé de réception part tout de suite, et lequel. Elle regarde d’abord les en-têtes : un envoi automatique, une liste de diffusion ou un expéditeur usurpé ne reçoit pas de réponse. Elle reconnaît ensuite la langue et, d’après les mots, s’il s’agit d’une demande sur vos données, d’un retrait d’accord ou d’une autre question.',
    'Si elle n’est pas sûre, une personne décide. Elle peut faire ce que vous demandez, jamais le refuser : refuser, prolonger ou clore une demande est toujours le fait d’une personne. Vous pouvez à tout moment demander qu’une personne reprenne votre message.',
  ],
  security: [
    'Vos données sont chiffrées, au repos comme en transit, avec des clés que nous contrôlons ; votre adresse l’est avec une clé qui n’appartient qu’à vous, et dont la destruction la rend illisible jusque dans les copies de secours.',
    'Partout ailleurs vous êtes un alias calculé : ni les journaux, ni les adresses de pages, ni les statistiques ne contiennent votre adresse. Chaque programme n’accède qu’à ce dont il a besoin, et chaque acte laisse une trace qui ne peut être modifiée sans que cela se voie.',
    'Ces pages ne déposent aucun cookie, ne contiennent aucun traceur et ne chargent rien d’ailleurs. Nos e-mails non plus.',
  ],
  contact: {
    intro: 'Une personne vous lit :',
    dpo: 'Délégué à la protection des données',
    mentions: 'Mentions légales',
  },
  authority:
    'Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à l’autorité de contrôle, sans nous avoir écrit d’abord :',
};
