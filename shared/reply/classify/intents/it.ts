import type { Lexicon } from '../concepts.ts';

export const italian: Lexicon = {
  concepts: {
    norDelete: 'non/senza/né cancell*, non eliminat*, senza elimin*, ma non cancell*',
    behaviour: 'i miei acquisti, la mia navigazione/posizione, le mie abitudini/ricerche, il mio comportamento',
    nothing: 'niente, nulla, non più, nessun dato, nessuna informazione/traccia, alcuna traccia',
    wish: 'per favore/cortesia, vorrei, voglio, desidero, chiedo, potete, potreste, può, potrebbe, prego, vi prego, esigo, gradirei, preferirei, vogliate, grazie',
    speaker: 'io, noi, ho, sono',
    mine: 'mio, mia, miei, mie, nostro, nostra, nostri, nostre',
    me: 'mi, me, ci',
    aboutMe:
      'dove abito/vivo, di mio/me, su di me, che vi ho, sono nei/nel, sul mio conto, che mi riguarda*, riguardanti la mia persona, a mio nome, a me relativ*, relativ* alla mia persona, sulla mia persona, mi riguardan*',
    filler:
      'personal*, dati, numero, di, del, della, e, o, indirizzo, telefono, email, mail, posta, elettronic*, attual*, vecchi*, nuov*, complet*, propri*, carattere, carta, tutti, tutte, bancari*, anagrafic*, d, a',
    theirs: 'suo, sua, suoi, sue',
    kin: 'nostro figlio, nostra figlia, mia figlia/madre/mamma/moglie/nonna/sorella/zia, mio figlio/padre/marito/nonno/fratello/papà/zio, i miei figli/genitori',
    your: 'vostro, vostra, vostri, vostre, suo, voi, vi',
    data: 'appunti, scheda, dato, dati, informazion*, fascicolo, anagrafica, tracce, storico, registrazioni',
    account: 'account, profilo, conto, utenza, iscrizione, registrazione',
    contact:
      'città, residenza, indirizzo*, email, e mail, mail, telefono, cellulare, numero, nome, cognome, data di nascita, iban, recapit*, domicilio, posta elettronica, codice fiscale, cap',
    image:
      'carta/documento d identità, passaporto, registrazion*, messaggi, foto*, immagine, video, comment*, recension*, annuncio, curriculum, cv',
    everything: 'tutto, tutti, tutte, tutta, qualsiasi, totalità, ogni',
    files:
      'vostro database/archivio/sistema/sito, vostri database/archivi/sistemi/file/server/registri/elenchi, vostra banca dati, banca/banche dati, google',
    list: 'lista, liste, mailing list, elenco, indirizzario, elenchi',
    mailing:
      'vostre notizie, sentir parlare di voi, newsletter*, pubblicità, pubblicitar*, mail, email, e mail, messagg*, sms, offert*, promozion*, spam, comunicazion*, posta, notific*',
    marketing: 'marketing, pubblicità, pubblicitar*, commercial*, promozional*, telemarketing, chiamate commerciali, telefonate',
    profiling: 'profilazione, decisioni automatizzate, decisione automatizzata, profilare, profilarmi, scoring',
    consent: 'consenso, autorizzazione, permesso',
    delete: 'spari*, scompai*, cancell*, elimin*, distrugg*, anonimizz*, dimenticatemi',
    remove: 'rimuov*, rimoss*, rimozion*, tog*, levat*, estromett*',
    close: 'chiud*, chiusur*, disattiv*',
    keep: 'abbiate, teniate, tenete, conserv*, tenere, memorizz*, archivi*, custodi*, mantenere, trattenere',
    hold: 'avete, possedete, detenete, conservat*, memorizzat*, raccolt*, sapete, trattate, disponete, tenete, registrat*, abbiate, conoscete, ha, risultano',
    know: 'leggere, sapere, conoscere, dire, ditemi, comunic*, indic*, conferm*, inform*, vedere, dirmi, consultare, fatemi sapere',
    what: 'quali, che, cosa, se, quale, elenco',
    copy: 'copia*, estratto, riepilogo, elenco completo',
    give: 'invi*, mand*, fornir*, fornit*, dare, ricevere, ottenere, trasmett*, avere, dat*, spedi*, mostr*',
    accessWord: 'accesso, accedere, consultare, visionare',
    whence:
      'come sapete, come fate a sapere, dove avete preso/trovato, da chi avete, come mai avete, come fate ad avere, chi vi ha dato, da dove, provenienza, come siete entrati, origine, come/perché avete',
    whom: 'chi ha, a/con chi, a quali aziende/società/terzi, quali aziende/società, destinatari',
    share: 'cedut*, condivis*, comunicat*, trasmess*, dat*, fornit*, passat*, vend*',
    correct:
      'corregg*, correzion*, rettific*, modific*, aggiorn*, cambia*, integrare, sostitu*, correttezza, sistemare, sistemate',
    wrong:
      'sbagliat*, errat*, scorrett*, inesatt*, error*, non è corrett*/giust*/più, obsolet*, non aggiornat*, vecchio, incomplet*, scritto male, falso',
    fresh: 'nuovo, nuova',
    moved:
      'adesso abito/vivo, ora vivo/abito, ho cambiato casa/indirizzo/cognome/numero/nome, mi sono trasferit*/sposat*, ci siamo trasferit*, cambio di indirizzo/residenza, cambio/nuovo indirizzo, ho/abbiamo traslocato, cambio nome, nuovo numero, ora mi chiamo',
    restrict: 'limit*, blocc*, congel*, sospend*, sospension*, restrizion*',
    transfer: 'trasfer*, esport*, portare, migrare, scaric*',
    provider:
      'altro fornitore/operatore/gestore/titolare, altra azienda/società/compagnia/banca, nuovo fornitore/operatore, concorren*',
    machineFormat:
      'leggibile da dispositivo/macchina, leggibile da una macchina, leggibile dalle macchine, csv, json, xml, excel, formato strutturato/leggibile, uso comune, leggibile meccanicamente',
    object: 'oppongo, opposizione, oppor*, mi rifiuto, non accetto, contrari*',
    use: 'usiate, usare, usate, uso, utilizz*, tratt*, sfrutt*, impieg*, vend*, condivid*, ced*, elabor*',
    stop: 'smett*, basta, cess*, stop, finit*, interromp*, piantat*',
    refuse:
      'non voglio/desidero/intendo/inviatemi/mandatemi/vogliamo/autorizzo/chiamatemi/contattatemi, non mi mandate/interessa, mai/niente più, non _ più, senza il mio consenso, vieto',
    receive: 'ricevere, riceva, ricevo',
    reach: 'contatt*, chiam*, scriv*, invi*, mand*, disturb*, telefon*, tormentar*, bombard*',
    withdraw: 'revoc*, ritir*, annull*, rinunc*',
    unsubscribe:
      'disiscri*, cancellatemi dalla lista, cancellarmi/cancellazione/cancellatemi dalla newsletter, annullare/annulla/cancella/cancellazione iscrizione, annullare/cancellare l iscrizione, unsubscribe, disabbon*, cancellare la mia iscrizione, disdire la newsletter',
    stopWord: 'stop, disiscrizione, cancellami, basta, cancellatemi, disiscrivetemi, rimuovetemi, disiscrivimi',
    not: 'non, senza, mai, né',
    notAfter: 'assolutamente no',
    stillNot: 'ancora, perché, se, altrimenti, nonostante, tuttora',
    toldTo: 'mi avete chiesto/detto di, mi chiedete/chiede di',
    restore: 'ripristin*, riattiv*, recuperare il mio account',
    ordered:
      'bonifico, pagamento, indirizzo di consegna/spedizione, consegna, ordin*, fattur*, prenotazion*, pacco, password, preventivo, appuntamento, contratto, spedizione',
    youMay:
      'ha/avete il diritto, hai diritto, potete/può/potrà esercitare, clicca, cliccare, se non desidera/vuoi, se desidera, i suoi/tuoi/vostri diritti, per cancellarsi/disiscriversi, si informa che, è possibile esercitare',
    selling:
      'dimostrazione, demo, nostra soluzione/piattaforma, nostro software/team/studio, nostri servizi/clienti, offriamo, aiutiamo, webinar, consulenza, adeguamento gdpr, audit gratuito, presentarvi, proponiamo',
    howLong: 'quanto tempo, per quanto, periodo/tempi di conservazione, fino a quando, quanti anni/mesi',
    asks: 'come, perché, dove, chi, quali, cosa, a/con chi, vendete, condividete, cedete, utilizzate, usate, sono, è, qual, quale, ci sono, a cosa',
    policy:
      'privacy, responsabile della protezione, dpo, rpd, cookie*, protezione dei dati, base giuridica, conformi al gdpr, informativa, titolare del trattamento',
    hosting:
      'paese terzo, paesi terzi, server, ospitat*, crittografat*, cifrat*, sicur*, fuori dall ue, stati uniti, europa, cloud, anonim*, protett*',
    people: 'client*, terzi, utent*, visitator*, partner, candidat*, person*, altre aziende, modulo',
    need: 'serve, servono, avete bisogno, obbligator*, chiedete, richiedete, necessari*, bisogno',
    lawyer:
      'avvocat*, tribunale, giudice, denunci*, querela, azioni/vie legali, legale, diffida, causa legale, risarcimento, adire',
    authority: 'garante, autorità garante, autorità di controllo, agcom, agcm, polizia postale',
    complaint: 'reclam*, lamentel*, inaccettabil*, truffa*, denunci*, scandalos*, esposto, frode, illegal*, intollerabil*',
    wantsPerson:
      'un responsabile/superiore/operatore, direttore, con un umano, parlare con una persona, parlare con qualcuno, parlare con un operatore/responsabile, operatore/essere umano, persona vera/reale, non un robot, non con una macchina, persona in carne',
    deceased:
      'decedut*, defunt*, morto, morta, mancat*, scompars*, decesso, eredi, erede, lutto, successione, è venut* a mancare',
    minor:
      'minorenn*, minore, ha 9/10/11/12/13/14 anni, anni e si, 9/10/11/12/13/14/15 anni, senza il nostro consenso, senza il mio permesso',
    distress:
      'suicid*, molest*, minacc*, ho paura, violen*, aggredi*, pericolo, disperat*, emergenza, aiutatemi, polizia, discrimin*, ricatt*, depress*, non ce la faccio',
    breach:
      'mia identità, hacker*, violat*, violazione, rubat*, furto, phishing, fuga di dati, trafugat*, fraudolent*, data breach',
    onBehalf:
      'per conto, in nome di, mio assistito/cliente, mia assistita, delega, procura, tutore, tutrice, amministratore di sostegno',
    gave: 'cedut*, vendut*, condivis*, comunicat*, trasmess*, dato, fornit*, passat*',
    handle: 'fate, fa con, succede',
    it: 'li, le, lo, la, cancellarli, eliminarli, cancellarlo',
    deleteMe: 'cancellatemi, eliminatemi, cancellami, eliminami, cancellarmi, dimenticatemi',
    removeMe: 'toglietemi, rimuovetemi, levatemi, toglimi, rimuovimi, cancellatemi, eliminatemi',
    listsRights: 'esistenza del diritto, esistenza di',
    mailingList: 'mailing list, newsletter*, lista di distribuzione',
  },
  terms: {
    access: 'diritto/richiesta/istanza di accesso, accesso ai dati, accesso ai miei dati',
    rectification: 'diritto/richiesta di rettifica, rettifica dei dati',
    erasure:
      'diritto all oblio, diritto alla cancellazione, cancellazione/eliminazione dei dati, cancellazione dati, cancellazione dei miei dati, cancellazione/eliminare/cancellare/eliminazione account, richiesta di cancellazione, cancellate/eliminate tutto, cancellazione del mio account',
    restriction: 'limitazione del/di trattamento, diritto di limitazione',
    portability: 'portabilità',
    objection:
      'diritto di opposizione, opposizione al trattamento, mi oppongo al trattamento, registro delle opposizioni, basta telefonate, non chiamatemi più',
    'consent-withdrawal':
      'non mandatemi/inviatemi/scrivetemi/contattatemi più, non voglio ricevere più nulla, non voglio più ricevere nulla, revoca del consenso, revoca consenso, revoco il consenso, basta mail/email/pubblicità/spam, stop newsletter/pubblicità',
  },
};
