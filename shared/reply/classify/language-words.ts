import type { Language } from '../verdicts.ts';

/**
 * Common words of each language, and the words people write to a company with; without accents, doubled letters kept.
 * A word may stand in several lists: the more languages share it, the less it says. Twenty-odd words that only this
 * language has matter more than a long list.
 */
export const languageWords: Record<Language, string> = {
  fr: `retrait newsletter vais vas va aller dire nouveau grande grand petit beaucoup appelle proche choses assez mieux mal fois viens annee jour jours heure heures probleme ete eu peu moins dernier mois semaine pense crois
    desabonnement courriels mails votre publicite consentement plainte humain le la les un une des du de et est sont a au aux en dans sur pour par avec sans sous chez vers entre depuis que qui quoi dont ou ne
    pas plus jamais rien tres trop bien aussi encore toujours deja mais donc car si comme quand comment pourquoi combien quel quelle quels
    quelles ce cet cette ces cela ca qu j je tu il elle nous vous ils elles on me te se moi toi lui leur leurs mon ma mes ton
    tes son sa ses notre nos votre vos suis es etes sommes etait sera ai as avez avons ont avait aurais fait faire faut peut peux pouvez
    pourriez voudrais souhaite souhaiterais aimerais veux voulez dois merci bonjour bonsoir salut madame monsieur cordialement svp stp prie
    veuillez salutations avance bonne journee demande demander besoin donnees coordonnees fichier fichiers compte adresse courriel
    telephone commande facture devis colis livraison horaires ouvert rendez prix effacer effacez supprimer supprimez suppression
    desinscription desinscrire desabonner desabonnez recevoir envoyer envoyez arretez enlever enlevez retirez oubli acces droit
    droits personnelles renseignements informations concernant savoir avoir etre oublie hier demain aujourd hui maintenant vite tout
    toute tous toutes autre meme apres avant alors ici la-bas opposition portabilite societe entreprise plainte avocat quelqu quelqu`,
  en: `unsubscribe mailing really feel say better many know people time well two one first good used sure try said yes run make think lot work use world read see going look
    formal complaint making kindly withdraw consent forget human person talk speak real erased erasure subject rights about the a an and is are was were be been being am of to in on at for with without from by about into over after before until since than then
    that this these those there here it its i you he she we they me him her us them my your his our their mine yours what which who whom
    whose when where why how do does did done doing don doesn didn have has had having haven hasn not no nor never can cannot could would should
    will won shall may might must if or but because so as also just still already any some all every each more most other such only own same
    too very please thanks thank hi hello dear sir madam regards sincerely cheers pls plz want need like get got send sent give let know
    tell ask asked help take keep stop unsubscribe delete remove erase details data account email mail address phone number order invoice
    quote parcel delivery opening hours open meeting information records privacy request company someone anyone everything nothing
    now today tomorrow yesterday week month year way list off out up down again back forgot attached best kind great
    u ur im ive whats dont doesnt cant wont my mails emails mailing correct wrong change update right hold`,
  de: `abbestellung abbestellen newsletter geht gut viel sagen frage immer vielleicht besser sehen ganz zeit kannst hast eigentlich wurde paar wirklich jeden klar finde glaube leider dass gibt letzte richtig
    adressanderung stopp benutzen einwilligung mensch menschen beschwerde kontakt namensanderung abmeldung kundigen widerrufe hiermit mails nutzen der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden bin bist seid sein haben
    habe hat hatte hatten zu zum zur in im an am auf aus bei beim mit nach von vom vor fur uber unter um durch gegen ohne bis seit wegen ich du
    er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meinem meiner meines dein deine euer eure euren ihre ihren ihrem ihrer
    unser unsere nicht kein keine keinen mehr nie nur noch schon auch sehr so wie was wer wo wann warum wieso woher welche welchen welcher
    welches dass ob wenn weil obwohl damit denn dann da hier dort jetzt heute morgen gestern bitte danke hallo guten tag sehr geehrte
    damen herren liebe grusse gruss gruessen freundlichen viele mfg lg moin servus kann konnen konnte konnten konnen mochte mochten will wollen soll sollen
    muss mussen darf durfen machen geben senden schicken loschen loeschen loschung entfernen abmelden abbestellen austragen kundigen kundigung
    daten auskunft konto adresse anschrift telefonnummer rechnung bestellung angebot paket lieferung geoffnet offnungszeiten widerruf
    widerspruch einwilligung datenschutz speichern gespeichert gespeicherten alle alles allen etwas nichts jemand
    hiermit gemass anbei vielen dank fur fuer ueber moechte koennen waere hatte gern gerne ja nein doch mal wieder weiter sowie dieser diese
    dieses diesen werbung verteiler zusenden erhalten bekommen uhr firma unternehmen beschwerde anwalt passwort vergessen`,
  es: `eres solo mejor vez bien asi mucho muchos cosas creo quizas aunque deberia tiempo puedes decir bastante poco entonces tan hecho algunas estado gente
    voy numero cambiado denunciarles quitenme desuscribir olvido derecho gracias mis el la los las un una unos unas y e o u de del al a en con sin por para sobre entre desde hasta segun que quien quienes cual cuales cuando
    donde como cuanto cuanta porque pero si no ni ya muy mas menos tambien tampoco siempre nunca nada todo toda todos todas este esta
    estos estas ese esa eso esto yo tu usted ustedes el ella nosotros ellos me te se nos les le lo mi mis mio mia mios mias su sus nuestro nuestra es
    son soy esta estan estoy era fue ser estar he ha han hay tengo tiene tienen tienes hacer hace puede pueden puedo podria podrian quiero quisiera
    quieren deseo necesito solicito ruego gracias hola buenos buenas dias tardes saludos cordial estimado estimada estimados favor
    por datos correo correos direccion cuenta pedido factura presupuesto paquete envio horario abren abierto telefono
    borrar borren borrad eliminar eliminen elimine supriman suprimir baja boletin recibir enviar envien dejen informacion derecho derechos
    acceso empresa nombre apellido contrasena olvidado ayuda abogado queja reclamacion saber guardan guardados sacado aqui ahora hoy manana
    ayer hablar alguien persona adjunto conforme articulo me opongo retiro consentimiento`,
  it: `mailing cosa molto bene puoi piace tuo sto quindi meglio detto stata dovrei dire tanto ogni qualcosa certo sento vero abbastanza altro tempo forse alcuni sia
    basta toglietemi telefonate dalla dalle cancellami rimuovetemi pubblicitarie smettetela vera disiscrivimi il lo la i gli le un uno una l d c e ed o ma di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei su
    sul sulla con senza per tra fra che chi cui quale quali quando dove come quanto perche se non ne gia piu meno anche ancora sempre mai niente
    nulla tutto tutta tutti tutte questo questa questi queste quello quella io tu lei noi voi loro mi ti si ci vi me te mio mia miei mie
    suo sua suoi sue nostro vostro vostra vostri vostre e sono sei siamo siete era stato essere avere ho hai ha abbiamo avete hanno faccio fare
    fatto posso puo potete potreste potrebbe vorrei voglio vogliamo desidero chiedo richiedo bisogno grazie buongiorno buonasera salve ciao
    cordiali saluti distinti gentile gentili egregio spett favore prego dati indirizzo conto account ordine fattura preventivo pacco
    consegna orari apertura aperti telefono numero cancellare cancellate cancellatemi eliminare eliminate rimuovere rimuovete rimosso
    disiscrizione disiscrivetemi disiscrivermi ricevere inviare inviate mandare mandarmi smettete informazioni diritto diritti accesso azienda societa nome cognome
    dimenticato aiuto avvocato reclamo sapere parlare qualcuno qui ora oggi domani ieri allegato allegata sensi dell dall nell sull all
    revoco consenso pubblicita oppongo trattamento personali stop vi`,
  nl: `er goed zou zo ooit altijd beter mensen vaak weet nee zoals ongeveer maken ja echt misschien zich hem beetje toch weer heel erg even krijg denk vraag dag
    stopt graag uitschrijving mens rechter gewijzigd adreswijziging vergetelheid opheffen de het een en of maar van voor met zonder aan op in uit bij naar door over onder tot tegen tussen sinds om te dat die dit deze wat wie waar
    wanneer waarom hoe welke hoeveel als dan toen omdat zodat ook nog al niet geen nooit niets iets meer veel zeer wel alleen ik jij je u hij zij ze wij
    we jullie hen hun mij me jou ons mijn jouw uw zijn haar onze is bent ben was waren wordt worden werd zal zult zullen heb hebt heeft hebben
    had kan kunt kunnen kon wil wilt willen wou moet moeten mag mogen graag gaarne alstublieft aub svp bedankt dank hallo goedemorgen goedendag
    goedemiddag beste geachte heer mevrouw groet groeten vriendelijke hartelijke hoogachtend gegevens adres rekening bestelling
    factuur offerte pakket levering bezorgd bezorging openingstijden open telefoonnummer verwijder verwijderen verwijderd wissen gewist
    uitschrijven afmelden afmelding ontvangen sturen stuur stop informatie recht inzage inzageverzoek bedrijf naam wachtwoord
    vergeten hulp advocaat klacht weten spreken iemand hier nu vandaag morgen gisteren bijlage hierbij toestemming bezwaar
    nieuwsbrief reclame verhuisd nieuw nieuwe alle alles persoonsgegevens kom komen krijgen gaat doe doen maak contact vind privacyverklaring`,
  pt: `bem sim melhor gosto acha quer vou algum entao muitas anos ainda mesmo ter acho algo tempo tanto dele pergunta dois
    parem tirem reclamacao cancelem apaguem mudou preciso esquecimento removam lista pessoa o a os as um uma uns umas e ou mas de do da dos das ao aos em no na nos nas num numa com sem por para pelo pela sobre entre desde ate que quem
    qual quais quando onde como quanto porque se nao nem ja muito mais menos tambem sempre nunca nada tudo todo toda todos todas este
    esta estes estas esse essa isso isto eu tu voce voces ele ela nos eles me te se lhe lhes meu minha meus minhas seu sua seus suas vosso
    vossa vossos vossas nosso e sao sou esta estao estou era foi ser estar tenho tem temos tinha ha haver fazer pode podem posso poderia
    poderiam podem quero queria gostaria desejo preciso solicito peco venho obrigado obrigada ola bom boa dia tarde noite cumprimentos atenciosamente
    caro cara caros prezado prezados favor dados morada endereco conta encomenda pedido fatura orcamento horario horas abrem
    abertos telefone telemovel apagar apaguem apague eliminar eliminem eliminacao remover removam subscricao cancelar receber enviar
    enviem deixem informacoes informacao direito direitos acesso empresa nome apelido senha palavra passe esqueci ajuda advogado
    queixa reclamacao saber guardam falar alguem pessoa aqui agora hoje amanha ontem anexo curriculo vaga retiro consentimento oponho
    utilizacao publicidade mudei casa correio vos`,
  pl: `bo by moze gdy wiec wiem dobrze trzeba cos ktos przed jeden dwa rok czas dzien sobie bylo nasze
    korzystam bycia zapomnianym rezygnuje koniec sadu czlowiekiem usunieciem newsletter wypisanie zmiana prawa i a w we z ze na do od o u po za przy pod nad przez dla bez oraz lub albo ale ze czy jak jaki jaka jakie jakich co kto gdzie kiedy dlaczego
    skad ile nie tak juz jeszcze tylko tez takze bardzo wiecej nigdy nic wszystko wszystkie wszystkich ten ta to te tego tej tych tym ja
    ty on ona my wy oni mnie mi mna cie ci sie nas nam was wam ich im moj moja moje mojego mojej moich moim moimi swoj swoje swoich
    wasz wasza wasze waszego waszej waszych pan pani panstwo panstwa panstwu jest sa jestem byl byla bylo bylem bede bedzie mam masz ma mamy macie maja moge mozna
    moze mozecie prosze prosimy chce chcialbym chcialabym potrzebuje zadam wnosze dziekuje dzieki dzien dobry witam czesc pozdrawiam
    powazaniem szanowni szanowny dane danych danymi adres adresu konto konta zamowienie faktura wycena paczka dostawa godziny
    godzinach otwarte otwarci telefon telefonu numer usunac usuncie usuniecie usuniecia wypisz wypisac wypiszcie rezygnuje otrzymywac
    wysylac wyslijcie przestancie informacje prawo dostepu firma imie nazwisko haslo hasla pomoc prawnik skarge skarga wiedziec
    rozmawiac porozmawiac kims tutaj teraz dzisiaj jutro wczoraj zalaczniku zgode zgoda sprzeciw sprzeciwiam newslettera bazy osobowych rodo
    zapomnialem zapomnialam przetwarzania przetwarzacie przechowujecie kopie dotrze poniewaz`,
};

/** Endings that a language likes, and few others have; each weighs a little. */
export const languageEndings: Record<Language, string> = {
  fr: 'tion tions ement ements eaux eux elle ette erez erais ions iez aient oir',
  en: 'ing tion tions ness ly ght ould ship ward',
  de: 'ung ungen keit heit lich liche lichen isch ische schaft ieren iert tzen chen cht',
  es: 'cion ciones dad dades mente iendo ando arlo arme arles idos',
  it: 'zione zioni mente endo ando ibile arvi armi etto etti aggio ezza tevi',
  nl: 'ing ingen heid lijk lijke ijk ijke ijn aar oor eerd tje tjes atie',
  pt: 'cao coes dade dades mente endo ando arem erem inho agem nho',
  pl: 'nie nia ach ami emy acie ecie ujecie owac owie ego ych ymi osc osci sci cie',
};

/** Letters that give a language away, as written. */
export const languageLetters: Record<Language, string> = {
  fr: 'çœêèàùûîëï',
  en: '',
  de: 'äöüß',
  es: 'ñ¿¡áíóú',
  it: 'èàùòì',
  nl: 'ëï',
  pt: 'ãõçáâêôóí',
  pl: 'ąćęłńśźż',
};
