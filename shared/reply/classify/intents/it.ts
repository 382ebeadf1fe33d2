import type { Lexicon } from '../concepts.ts';

export const italian: Lexicon = {
  concepts: {
    mine: 'mio, mia, miei, mie, nostro, nostra, nostri, nostre',
    me: 'mi, me, ci',
    aboutMe:
      'sono nei, sono nel, su di me, di me, sul mio conto, che mi riguarda*, che mi riguardano, mi riguardano, riguardanti la mia persona, a mio nome, a me relativ*, relativ* alla mia persona, sulla mia persona, mi riguardan*',
    filler:
      'personal*, dati, numero, di, del, della, e, o, indirizzo, telefono, email, mail, posta, elettronic*, attual*, vecchi*, nuov*, complet*, propri*, carattere, carta, tutti, tutte, bancari*, anagrafic*, d, a',
    theirs: 'suo, sua, suoi, sue',
    kin: 'mia figlia, mio figlio, i miei figli, mia madre, mio padre, mia mamma, mio marito, mia moglie, mia nonna, mio nonno, mio fratello, mia sorella, i miei genitori, mio papà, mia zia, mio zio',
    your: 'vostro, vostra, vostri, vostre, suo, voi, vi',
    data: 'dato, dati, informazion*, scheda, fascicolo, anagrafica, tracce, storico, registrazioni',
    account: 'account, profilo, conto, utenza, iscrizione, registrazione',
    contact:
      'città, residenza, indirizzo*, residenza, email, e mail, mail, telefono, cellulare, numero, nome, cognome, data di nascita, iban, recapit*, domicilio, posta elettronica, codice fiscale, cap',
    image:
      'carta d identità, documento d identità, passaporto, registrazion*, messaggi, foto*, immagine, video, comment*, recension*, annuncio, curriculum, cv',
    everything: 'tutto, tutti, tutte, tutta, qualsiasi, totalità, ogni',
    files:
      'vostro database, vostri database, vostri archivi, vostro archivio, vostri sistemi, vostro sistema, vostri file, vostra banca dati, banca dati, banche dati, vostro sito, vostri server, vostri registri, vostri elenchi, google',
    list: 'lista, liste, mailing list, elenco, indirizzario, lista di distribuzione, elenchi',
    mailing:
      'vostre notizie, sentir parlare di voi, newsletter*, pubblicità, pubblicitar*, mail, email, e mail, messagg*, sms, offert*, promozion*, spam, comunicazion*, posta, notific*',
    marketing: 'marketing, pubblicità, pubblicitar*, commercial*, promozional*, telemarketing, chiamate commerciali, telefonate',
    profiling: 'profilazione, decisioni automatizzate, decisione automatizzata, profilare, profilarmi, scoring',
    consent: 'consenso, autorizzazione, permesso',
    delete: 'cancell*, elimin*, distrugg*, anonimizz*, eliminazione, cancellazione, dimenticatemi',
    remove: 'rimuov*, rimoss*, rimozion*, tog*, togliere, togliete, toglietemi, levat*, estromett*',
    close: 'chiud*, chiusur*, disattiv*, chiudere',
    keep: 'conserv*, tenere, teniate, tenete, memorizz*, archivi*, custodi*, mantenere, trattenere',
    hold: 'avete, possedete, detenete, conservate, conservat*, memorizzat*, raccolt*, sapete, trattate, disponete, tenete, registrat*, abbiate, conoscete, ha, risultano',
    know: 'sapere, conoscere, dire, ditemi, comunic*, indic*, conferm*, inform*, vedere, dirmi, consultare, fatemi sapere',
    what: 'quali, che, cosa, se, quale, elenco, che cosa',
    copy: 'copia*, estratto, riepilogo, elenco completo',
    give: 'invi*, mand*, fornir*, fornit*, dare, ricevere, ottenere, trasmett*, avere, dat*, spedi*, mostr*',
    accessWord: 'accesso, accedere, consultare, visionare',
    whence:
      'dove avete preso, come avete avuto, come avete ottenuto, da chi avete, dove avete trovato, come mai avete, come fate ad avere, chi vi ha dato, da dove, provenienza, come siete entrati, origine, come avete fatto ad avere, come avete, perché avete',
    whom: 'chi ha, a chi, con chi, a quali aziende, quali aziende, a quali società, quali società, destinatari, a quali terzi',
    share: 'cedut*, vendut*, condivis*, comunicat*, trasmess*, dat*, fornit*, passat*, vend*',
    correct:
      'corregg*, correzion*, rettific*, modific*, aggiorn*, cambia*, integrare, sostitu*, correttezza, sistemare, sistemate',
    wrong:
      'sbagliat*, errat*, scorrett*, inesatt*, error*, non è corrett*, non è giust*, obsolet*, non aggiornat*, vecchio, incomplet*, non è più, scritto male, falso',
    fresh: 'nuovo, nuova',
    moved:
      'adesso abito, adesso vivo, ora vivo, ho cambiato casa, ho cambiato indirizzo, mi sono trasferit*, ci siamo trasferit*, cambio di indirizzo, cambio indirizzo, cambio di residenza, ho traslocato, cambio nome, ho cambiato cognome, ho cambiato numero, ho cambiato nome, nuovo indirizzo, nuovo numero, ora abito, mi sono sposat*, ora mi chiamo, abbiamo traslocato',
    restrict: 'limit*, blocc*, congel*, sospend*, sospension*, restrizion*',
    transfer: 'trasfer*, esport*, portare, migrare, scaric*',
    provider:
      'altro fornitore, altra azienda, altra società, nuovo fornitore, altro operatore, nuovo operatore, concorren*, altro gestore, altro titolare, altra compagnia, altra banca',
    machineFormat:
      'leggibile da dispositivo, leggibile da una macchina, leggibile dalle macchine, leggibile da macchina, csv, json, xml, excel, formato strutturato, uso comune, formato leggibile, leggibile meccanicamente',
    object: 'oppongo, opposizione, oppor*, opporre, mi rifiuto, non accetto, contrari*',
    use: 'usiate, usare, usate, uso, utilizz*, tratt*, trattamento, sfrutt*, impieg*, vend*, condivid*, ced*, elabor*',
    stop: 'smett*, basta, cess*, stop, finit*, interromp*, piantat*',
    refuse:
      'non voglio più, non desidero più, non voglio, non desidero, non intendo, non mi mandate, non inviatemi, non mandatemi, non vogliamo, mai più, non _ più, niente più, non autorizzo, non mi interessa, senza il mio consenso, non chiamatemi, vieto, non contattatemi',
    receive: 'ricevere, riceva, ricevo',
    reach: 'contatt*, chiam*, scriv*, invi*, mand*, disturb*, telefon*, tormentar*, bombard*',
    withdraw: 'revoc*, ritir*, annull*, rinunc*',
    unsubscribe:
      'disiscri*, disiscriz*, cancellatemi dalla lista, cancellarmi dalla newsletter, annullare iscrizione, annullare l iscrizione, annulla iscrizione, cancella iscrizione, cancellazione dalla newsletter, cancellare l iscrizione, unsubscribe, disabbon*, cancellatemi dalla newsletter, cancellazione iscrizione, cancellare la mia iscrizione, disdire la newsletter',
    stopWord: 'stop, disiscrizione, cancellami, basta, cancellatemi, disiscrivetemi, rimuovetemi, disiscrivimi',
    not: 'non, senza, mai, né',
    notAfter: 'assolutamente no',
    stillNot: 'ancora, perché, se, altrimenti, nonostante, tuttora',
    toldTo: 'mi avete chiesto di, mi chiedete di, mi avete detto di, mi chiede di',
    restore: 'ripristin*, riattiv*, recuperare il mio account',
    ordered:
      'indirizzo di consegna, indirizzo di spedizione, consegna, ordin*, fattur*, prenotazion*, pacco, password, preventivo, appuntamento, contratto, spedizione',
    youMay:
      'ha il diritto, hai diritto, avete il diritto, potete esercitare, può esercitare, potrà esercitare, clicca, cliccare, se non desidera, se desidera, se non vuoi, i suoi diritti, i tuoi diritti, i vostri diritti, per cancellarsi, per disiscriversi, si informa che, è possibile esercitare',
    selling:
      'dimostrazione, demo, nostra soluzione, nostro software, nostra piattaforma, nostri servizi, nostri clienti, offriamo, aiutiamo, webinar, consulenza, adeguamento gdpr, audit gratuito, nostro team, presentarvi, proponiamo, nostro studio',
    howLong:
      'quanto tempo, per quanto, periodo di conservazione, fino a quando, quanti anni, quanti mesi, tempi di conservazione',
    asks: 'come, perché, dove, chi, quali, cosa, a chi, con chi, vendete, condividete, cedete, utilizzate, usate, sono, è, qual, quale, ci sono, a cosa',
    policy:
      'informativa privacy, informativa sulla privacy, privacy policy, privacy, responsabile della protezione, dpo, rpd, cookie*, protezione dei dati, base giuridica, conformi al gdpr, informativa, titolare del trattamento',
    hosting:
      'paese terzo, paesi terzi, server, ospitat*, crittografat*, cifrat*, sicur*, fuori dall ue, stati uniti, europa, cloud, anonim*, protett*',
    people: 'client*, terzi, utent*, visitator*, partner, candidat*, person*, altre aziende, modulo',
    need: 'serve, servono, avete bisogno, obbligator*, chiedete, richiedete, necessari*, bisogno',
    lawyer:
      'avvocat*, tribunale, giudice, denunci*, querela, azioni legali, vie legali, legale, diffida, causa legale, risarcimento, adire',
    authority: 'garante, autorità garante, autorità di controllo, agcom, agcm, polizia postale',
    complaint: 'reclam*, lamentel*, inaccettabil*, truffa*, denunci*, scandalos*, esposto, frode, illegal*, intollerabil*',
    wantsPerson:
      'un responsabile, un superiore, direttore, con un umano, parlare con una persona, parlare con qualcuno, parlare con un operatore, operatore umano, persona vera, persona reale, essere umano, non un robot, non con una macchina, parlare con un responsabile, un operatore, persona in carne',
    deceased:
      'decedut*, defunt*, morto, morta, mancat*, scompars*, decesso, eredi, erede, lutto, successione, è venut* a mancare',
    minor:
      'minorenn*, minore, ha 9 anni, ha 10 anni, ha 11 anni, ha 12 anni, ha 13 anni, ha 14 anni, anni e si, 9 anni, 10 anni, 11 anni, 12 anni, 13 anni, 14 anni, 15 anni, senza il nostro consenso, senza il mio permesso',
    distress:
      'suicid*, molest*, minacc*, ho paura, violen*, aggredi*, pericolo, disperat*, emergenza, aiutatemi, polizia, discrimin*, ricatt*, depress*, non ce la faccio',
    breach:
      'mia identità, hacker*, hackerat*, violat*, violazione, rubat*, furto, phishing, fuga di dati, trafugat*, fraudolent*, data breach',
    onBehalf:
      'per conto, in nome di, mio assistito, mia assistita, mio cliente, delega, procura, tutore, tutrice, amministratore di sostegno',
    gave: 'cedut*, vendut*, condivis*, comunicat*, trasmess*, dato, fornit*, passat*',
    handle: 'fate con, fate, fa con, succede',
    it: 'li, le, lo, la, cancellarli, eliminarli, cancellarlo',
    deleteMe: 'cancellatemi, eliminatemi, cancellami, eliminami, cancellarmi, dimenticatemi',
    removeMe: 'toglietemi, rimuovetemi, levatemi, toglimi, rimuovimi, cancellatemi, eliminatemi',
    listsRights: 'esistenza del diritto, esistenza di',
    mailingList: 'mailing list, newsletter*, lista di distribuzione',
  },
  terms: {
    access: 'diritto di accesso, richiesta di accesso, accesso ai dati, accesso ai miei dati, istanza di accesso',
    rectification: 'diritto di rettifica, richiesta di rettifica, rettifica dei dati',
    erasure:
      'diritto all oblio, diritto alla cancellazione, cancellazione dei dati, cancellazione dati, cancellazione dei miei dati, eliminazione dei dati, cancellazione account, eliminare account, cancellare account, richiesta di cancellazione, cancellate tutto, eliminate tutto, eliminazione account, cancellazione del mio account',
    restriction: 'limitazione del trattamento, diritto di limitazione, limitazione di trattamento',
    portability: 'portabilità',
    objection:
      'diritto di opposizione, opposizione al trattamento, mi oppongo al trattamento, registro delle opposizioni, basta telefonate, non chiamatemi più',
    'consent-withdrawal':
      'non mandatemi più, non inviatemi più, non scrivetemi più, non voglio ricevere più nulla, non voglio più ricevere nulla, non contattatemi più, revoca del consenso, revoca consenso, revoco il consenso, basta mail, basta email, basta pubblicità, basta spam, stop newsletter, stop pubblicità',
  },
};
