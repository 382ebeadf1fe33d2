import type { Lexicon } from '../concepts.ts';

export const french: Lexicon = {
  concepts: {
    join: 'ajoutez, ajouter, inscrivez moi, abonnez moi',
    norDelete:
      'ni de les effacer/supprimer, ni/sans effacer/supprimer, ni/sans/pas les effacer/supprimer, ne les effacez/supprimez pas, ne supprimez rien, n effacez rien, ne pas les supprimer/effacer',
    behaviour:
      'mes achats/habitudes/recherches/clics/visites/consultations/lectures, ma navigation/localisation, mon comportement',
    nothing: 'plus rien/trace, rien, plus aucune trace/donnée, aucune trace/information, plus être dans, ne figure plus',
    wish: 'merci, svp, stp, s il vous/te plaît, veuillez, voulez/pourriez vous, pouvez, je souhait*/veux/voudrais/désire/demande/préfère/préférerais, j aimerais, je vous demande, prière de, vous prie/pouvez, il faudrait, je tiens à, faites, laissez, veux, voudrais, souhaite, demande',
    speaker: 'je, j, nous',
    mine: 'mon, ma, mes, nos, notre, mien*',
    me: 'moi, me, m, nous',
    aboutMe:
      'où j habite, où je vis, où nous habitons, sur son/mon client, sur sa/ma cliente, que je vous ai/avais, que j ai/avais, qui me sont liées, que vous avez de moi, sur ma famille/personne, sur nous/moi, ma personne, suis je dans, je suis/figure dans, je suis fiché, me/nous concernant, qui me concerne*, à mon sujet/propos/nom/égard, relatives/relatif à ma personne, qui m appartiennent, de moi, sur mon compte, me concerne',
    filler:
      'personnel*, perso, privé*, bancaire*, postal*, actuel*, ancien*, nouvel*, numéro*, de, du, d, et, ou, à, caractère, la, le, les, l, complet*, entier*, propre*, toutes, toute, tout, ensemble, mail, email, e, dossier, carte, donné*, clientes',
    theirs: 'son, sa, ses, leur, leurs',
    kin: 'mon garçon/client/neveu/oncle/fils/enfant/père/papa/mari/épou*/conjoint/frère/compagnon, ma cliente/nièce/tante/fille/mère/maman/femme/conjointe/soeur/compagne, notre cliente/fils/fille/enfant, nos/mes enfants, ma petite fille, mon petit fils, ma grand/belle mère, mon grand père, mes parents, la maman/mère de, le papa/père de',
    your: 'votre, vos, vous',
    data: 'notes, annotations, tablettes, pièces justificatives, justificatifs, consommation, relevés, opérations, donnée*, information*, info, infos, renseignement*, coordonnée*, fiche, fiches, dossier, trace, traces, historique, data',
    account: 'inscription, cpt, compte*, profil*, espace client/personnel',
    contact:
      'année/lieu/date de naissance, rue, orthographe, ville, code postal, rib, pseudo, adresse*, mail, email, e mail, courriel, téléphone, tel, portable, mobile, numéro*, nom, prénom, patronyme, domicile, état civil, iban, carte bancaire/bleue, civilité, contact',
    image:
      'lettre de motivation, lettres, documents/papiers que je, pièces, candidature, dossier de candidature, carte/pièce d identité, passeport, mes messages, conversation*, enregistrement*, selfie, photo*, image, vidéo*, commentaire*, avis, annonce, témoignage, cv, publication*',
    everything: 'tout, tous, toutes, toute, intégralité, totalité, ensemble, quoi que ce soit',
    files:
      'vos clients/abonnés/tablettes/papiers/données/fichiers/bases/listings/systèmes/registres/serveurs/ordinateurs/archives/dossiers/pages, parmi vos, votre clientèle/ordinateur/fichier/base/système/serveur/crm/site, vos listes clients, base de données, chez vous, google',
    list: 'fichier d envoi, liste*, mailing list*, listing, carnet d adresses, base emailing, vos envois/mailings',
    mailing:
      'réclame*, propositions, prospectus, catalogue*, alertes, entendre parler de vous, de vos nouvelles, newsletter*, lettre/lettres d information, infolettre*, pub, pubs, publicité*, publicitaire*, spam*, mailing*, offre*, promo*, message*, mail, mails, email*, e mail/mails, courriel*, courrier*, sms, texto*, notification*, sollicitation*, communication*',
    marketing:
      'prospection*, démarchage*, marketing, publicitaire*, publicité*, fins commerciales, appel* commercia*, démarcher, démarchez, ciblage',
    profiling: 'profilage, profil publicitaire, profiler, profilez, décision automatisée, décisions automatisées, scoring',
    consent: 'la case, oui, acceptation, accepté*, consentement*, accord, autorisation, permission',
    delete:
      'gomm*, balay*, delete, jeter, jetez, poubelle, débarrass*, nettoy*, liquid*, élimin*, bazard*, effac*, supprim*, effasse*, détrui*, destruction, suppression*, anonymis*, oubliez moi, disparaî*, purge*, faire le ménage',
    remove: 'virer, vire, vires, rayé*, biffer, biffez, enlèv*, retir*, ôte*, radie*, sortez, sortir, virez, dégage*',
    close: 'solder, fermer, fermez, ferme, fermeture, clôtur*, résili*, clore, désactiv*',
    keep: 'ayez, ait, détenez, gard*, conserv*, stock*, détenir, archiv*, retenez',
    hold: 'avoir, écrit*, ayez, aviez, auriez, détiendriez, reste*, subsist*, constitué*, avez, détenez, détient, possédez, possède, enregistré*, stocké*, conservé*, collecté*, traitez, traite, traitées, disposez, gardez, savez, connaissez, recueilli*, figure*, fichiez, fiché, avaient, ave, ont, a',
    know: 'lire, relire, communication de, sur quoi, savoir, connaître, indiquer, indiquez, dire, dites, communiquer, communiquez, confirmer, confirmez, informer, informez, préciser, précisez, consulter, voir, transmettre, faire part, obtenir, prendre connaissance, sais',
    what: 'quel, quels, quelle, quelles, ce que, quoi, si, est ce que, lesquelles, que savez, qu avez, liste',
    copy: 'copie*, extrait, récapitulatif, relevé, intégralité, totalité, exemplaire, export, état',
    give: 'parvenir, envoy*, transmet*, communiqu*, fourni*, adresser, adressez, donner, donnez, recevoir, obtenir, récupér*, faire parvenir, remettre, consulter, voir, accéder, remettez',
    accessWord: 'accès, accéder, consulter, consultation',
    whence:
      'comment savez/connaissez/avez vous, comment sais tu, avez vous obtenu/eu/trouvé/déniché/pris/récupéré, qui vous a, comment se fait, comment diable, par qui, comment ça se fait que vous, où/comment vous êtes vous procuré, où vous avez eu, par quel biais, d où, où avez vous, comment vous avez, comment est ce que vous, de quelle façon avez, provenance, origine',
    whom: 'qui a, à/avec qui, a quels, à quelles, quelles sociétés/entreprises, quels partenaires/tiers, destinataire*',
    share: 'transmet*, vendez, vendre, cédez, céder, partag*, communiquez, divulgu*, revendez, revendre, fourniss*',
    correct:
      'modif*, corrig*, rectifi*, mettre/mettez/mise à jour, actualis*, chang*, remplac*, compléter, complétez, correction*, mettre a jours, rajout*',
    wrong:
      'plus/pas la bonne, plus/pas le bon, et non, au lieu de, mauvais*, comme indiqué, vous vous trompez, mal renseigné*/enregistré*/inscrit*/orthographi*/écrit*/noté*/saisi*, faux, fausse*, erron*, erreur*, inexact*, incorrect*, plus bon*/valable, périmé*, obsolète*, plus d actualité, incomplet*, faute, pas bon/bonne, n est pas correct*',
    fresh: 'désormais, dorénavant, maintenant, à présent, nouvelle*, nouveau, nouvel',
    moved:
      'je vis/réside désormais, je vis maintenant, j habite à présent, nouvelle adresse, nouveau numéro/mail/nom, nouvel email, nouvelles coordonnées, déménag*, changé/changement d adresse, changé de nom/numéro, changement de nom/coordonnées, je m appelle désormais, nom d épouse, nom de jeune fille, changé d email, j ai changé de, j habite maintenant/désormais, je me suis marié*, suite à mon mariage/divorce',
    restrict: 'limit*, gele*, gel, bloqu*, suspend*, restrein*, restrict*, verrouill*, mettre en pause, blocage',
    transfer: 'transfér*, exporter, exportez, export, porter, migrer, emporter, télécharg*',
    provider:
      'nouveau médecin/dentiste/employeur/logiciel/syndic/club/fournisseur/prestataire, nouvelle école/mutuelle/assurance/salle/banque, autre plateforme/site/appli*/logiciel/assurance/fournisseur/prestataire/société/opérateur/entreprise/service/banque, une autre plateforme, l autre banque, change de banque, change d opérateur/assureur, chez un autre, nouvel employeur/opérateur/assureur, concurrent*, à la société, directement à',
    machineFormat:
      'importer, sous un format, format que/lisible/ouvert/structuré/exploitable, fichier numérique/que, puisse/puissent/pourra lire, réutilisable*, récupérable, importable*, tableur, lisible par machine, lisible par une machine, csv, json, xml, excel, couramment utilisé',
    object: 'm élève contre, m insurge/oppos*, contre l utilisation/usage, oppose*, opposition*, refus*, objection',
    use: 'communiqué*, à des/aux tiers, à vos partenaires, à d autres, à quiconque, toucher, touchez, serviront, servir, touchiez, fassiez, exploit*, transmises, transmis, utilis*, trait*, usage, servent, sert, serve, emploi*, employer, employez, vend*, revend*, cédi*, cédez, partag*, transmet*',
    stop: 'la paix, tranquille*, arrêt*, cess*, stopp*, fini, halte, ras le bol, marre',
    refuse:
      'assez de, saturé*, mettre/mettez un terme, mettre/mets fin, plus/pas d accord, ne plus figurer/être/apparaître/faire, n admets/autorise pas, hors de question, plus partant*/aucun*/de/jamais/recevoir/envie, lassé*, ne _ plus apparaître/figurer/être/recevoir, préférerais/préfère/aimerais _ ne, n est pas question, ne tolère, ne veux/souhaite/désire/voulons/souhaitons/voudrais plus, n accepte/envoyez/autorise/aimerais plus, ne veux/souhaite pas, veux/souhaite plus, veux pas, ne m/me/nous _ plus, m envoyez plus, ne plus _ recevoir, ne pas recevoir, refus*, interdis*, ne peux plus supporter, n ai jamais/pas demandé, sans mon accord/consentement, aucune envie, ne _ pas/plus que vous',
    receive: 'recevoir, reçoive, reçois, recevez, être destinataire',
    reach:
      'contact*, appel*, écri*, sollicit*, relanc*, envoy*, spammer, harceler, déranger, dérangez, importuner, téléphon*, démarch*',
    withdraw:
      'décoch*, n est plus valable, ne vaut plus, change d avis, retir*, révoqu*, annul*, reviens sur, reprend*, révocation, retrait',
    unsubscribe:
      'désinscr*, desabo*, se/me désinscrire, désincri*, résilier la newsletter, unsubscribe, opt out, plus être abonné',
    stopWord: 'stop, désabonnement, désinscription',
    not: 'ni, ne, n, sans, pas',
    notAfter: 'pas, surtout pas, jamais',
    stillNot: 'toujours, encore, pourquoi, si, sinon, malgré, à défaut, jamais été, rien, faute de',
    toldTo: 'm avez/a demandé de, m avez dit de, me demandez/proposez de, m invite/invitez à, m avez proposé',
    restore: 'restaur*, réactiv*, rétabli*, récupérer/retrouver mon compte',
    ordered:
      'virement, paiement, adresse de livraison, livraison, livrer, colis, commande*, facture*, devis, réservation*, rendez vous, mot de passe, billet*, contrat, abonnement',
    youMay:
      'vous disposez/bénéficiez/conformer, vous avez le droit, vous pouvez exercer/vous/demander, pour vous désabonner/désinscrire, si vous ne souhaitez plus, cliquez, pour exercer vos, votre droit, vos droits, si vous souhaitez, pour ne plus recevoir',
    selling:
      'démonstration, démo, notre logiciel/solution/cabinet/outil/plateforme/offre, nos experts/prestations/services/clients, nos offres de, nous accompagnons/proposons/aidons, accompagne les, webinaire, audit gratuit, mise en conformité, rendez vous téléphonique, formation rgpd, tarif préférentiel',
    howLong: 'combien de mois/temps, combien d années, quelle durée, jusqu à quand, pendant combien, durée',
    asks: 'que deviennent/devient/faites, qu advient, comment, pourquoi, où, qui, est ce que, à quoi, à quelles fins, dans quel but, quel, quelle, quels, quelles, qu est ce, avez/faites/utilisez/partagez/êtes/vendez/conservez/collectez vous, sont elles/ils, est elle, savoir si, j aimerais savoir, me demande, vont',
    policy:
      'politique de confidentialité/protection/données, charte de confidentialité, politique vie privée, mentions rgpd, délégué à la protection, dpo, dpd, cookie*, traceur*, protection des données, vie privée, base légale, conformes/conforme au rgpd, respectez vous le rgpd, rgpd compatible, contrat de sous traitance, sous traitant*, finalité*, mentions légales rgpd, responsable de traitement, registre des traitements, données personnelles',
    hosting:
      'pays tiers, héberg*, chiffr*, crypt*, serveur*, sécuris*, union européenne, états unis, europe, anonymes, en sécurité, protégées, à l étranger',
    people:
      'salarié*, employé*, postulant*, patient*, élèves, client*, utilisateur*, visiteur*, candidat*, tiers, partenaires, personnes, internautes, adhérents, membres, sous traitants, abonnés',
    need: 'besoin, obligatoire*, faut il, exigez, nécessaire, demandez',
    lawyer:
      'défenseur des droits, porter/déposer plainte, avocat*, tribunal, tribunaux, huissier, poursuites, poursuivre, en justice, action/voie judiciaire, mise/mets en demeure, mes conseils, conciliateur, prud hommes, assigner, juridique, commissaire de justice',
    authority: 'cnil, autorité de contrôle/protection, dgccrf, signal conso, saisir la, répression des fraudes, apd',
    complaint:
      'plainte*, réclamation*, me plaindre, inadmissible, scandale*, inacceptable, escroquerie, arnaque*, litige, honteux, intolérable, médiateur, signaler',
    wantsPerson:
      'quelqu un de vivant, rappelez moi par, une vraie voix/personne, un vrai/être humain, passez moi un, votre supérieur, votre/le directeur, la direction, parler à un humain/responsable, avec un humain, humain au téléphone, parler à quelqu un, parler à une personne, parler à parler à un conseiller, vrai humain, un conseiller/interlocuteur/responsable/humain, quelqu un de chez vous, pas à un robot, pas un robot, personne physique, parler avec, être rappelé par, joindre/avoir quelqu un, quelqu un peut il',
    deceased: 'décéd*, décès, défunt*, mort, morte, feu mon, feue ma, succession, nous a quitté*, obsèques',
    minor:
      'mineur, mineure, mineurs, ans et demi, enfant/élève de, collégien*, 8/9/10/11/12/13/14/15/16/17 ans, sans mon/notre accord, sans autorisation parentale',
    distress:
      'pas en sécurité, connaît mon adresse, en finir/danger, tout perdu, ne dors plus, à bout, je craque, pleure*, suicid*, harcel*, menac*, j ai peur, agress*, violen*, au secours, désespér*, dépression, n en peux plus, mourir, chantage, détresse, commissariat, gendarmerie, viol, discriminat*, maltrait*, humili*, accident',
    breach:
      'd un autre abonné/locataire/patient/adhérent/assuré/client, connecté à mon, accès à mon compte sans, ont fuité, pas le mien, d une autre personne/cliente, quelqu un d autre, utilise mon identité, mon identité, pirat*, hack*, fuit*, volé mes, vol/violation de données, usurp*, hameçonn*, phishing, fraud*, compromis*, divulgué*, vol d identité, à mon insu',
    onBehalf:
      'agissant pour, agissant au nom, en tant que tuteur, en qualité de, conseil de, ma mandante/cliente, mon mandant, au nom de, pour le compte de, mandat*, mon/notre client, nos mandants, tuteur, tutrice, curateur, curatelle, tutelle, procuration, représentant légal',
    gave: 'transmis*, vendu*, cédées, divulgué*, revendu*, fourni*, donné*, refilé*, avez/ont partagé, communiqué*, avez cédé',
    handle: 'advient, faites, faire de, devenir, deviennent',
    it: 'les, la, le, l, celles/celui ci, tout ça, cela',
    deleteMe: 'oubliez/effacez/supprimez moi',
    listsRights:
      'existence d un droit, existence du droit, existence des droits, existence des autres droits, existence d une prise',
    mailingList:
      'toutes vos listes, vos listes, liste d emailing/envoi, mailing list*, liste/listes de diffusion, newsletter*, lettre d information, infolettre',
  },
  terms: {
    access:
      'droit d accès, demande d accès à mes données, demande d accès rgpd, demande d accès aux données, accès à mes données, exercice du droit d accès, article 15 rgpd, droit de communication de mes données, accès aux données personnelles',
    rectification: 'droit/demande de rectification, droit à la rectification',
    erasure:
      'droit à l oubli/effacement, droit/demande d effacement, droit/demande de suppression, suppression de/des données, effacement des/de données, oubliez moi, suppression/clôture/fermeture de compte, supprimer/effacez/supprimez tout, tout supprimer/effacer',
    restriction:
      'droit à la limitation, limitation du/de traitement, limitation de leur traitement, limitation des traitements, gel des données, gel de mes données',
    portability: 'portabilité, droit à la portabilité, demande de portabilité',
    objection:
      'droit/liste d opposition, opposition au traitement/démarchage/profilage, opposition à la prospection, opposition à l utilisation, arrêtez le démarchage, plus de démarchage, aucun démarchage',
    'consent-withdrawal':
      'plus rien _ envoyer, plus rien recevoir, plus rien de votre part, n/m envoyez plus rien, rien m envoyer, retrait du/de consentement, retrait de mon consentement, stop pub/spam/newsletter/mails/emails, plus de mails/pub/newsletter',
  },
};
