import type { Lexicon } from '../concepts.ts';

export const polish: Lexicon = {
  concepts: {
    mine: 'mój, moja, moje, mojego, mojej, moich, moim, moimi, moją, mojemu, swój, swoje, swoich, swojego, swojej, swoją, swoimi, nasz*, mych',
    me: 'mnie, mi, mną, nas, nam',
    aboutMe:
      'jestem w, figuruję, na mój temat, o mnie, mnie dotyczą*, mnie dotyczące, dotyczące mnie, dotyczących mnie, dotyczą mnie, mojej osoby, mojej osobie, mnie dotyczących, które mnie, na temat mojej osoby, moją osobę, dotyczące mojej, na temat mnie',
    filler:
      'osobow*, dan*, numer*, telefon*, adres*, e, mail, email, i, oraz, lub, nowy, nowe, stary, star*, obecn*, wszystk*, prywatn*, pełn*, mailow*, zamieszkania, klienta, karty, bankow*, te, tych, poczty',
    theirs: 'jej, jego, ich',
    kin: 'moja córka, moją córkę, mojej córki, mój syn, mojego syna, moje dziecko, mojego dziecka, moja matka, mojej matki, mój ojciec, mojego ojca, moja mama, mojej mamy, mój tata, mojego taty, mój mąż, mojego męża, moja żona, mojej żony, moja babcia, mojej babci, mój dziadek, mojego dziadka, moi rodzice, moich rodziców, mój brat, mojego brata, moja siostra, mojej siostry, moich dzieci',
    your: 'wasz*, państwa, pan, pani, państwo, twój, twoje',
    data: 'dane, danych, danymi, danym, informacj*, dokumentacj*, kartotek*, historia, historii, ślad*, wpis*',
    account: 'konto, konta, kontem, koncie, profil*, rejestracj*, członkostwo',
    contact:
      'miasto, miejscowość, kod pocztowy, adres*, e mail*, email*, mail, maila, telefon*, numer*, nazwisk*, imię, imienia, data urodzenia, datę urodzenia, daty urodzenia, pesel, komórk*, zamieszkania, konta bankowego, mailowy',
    image:
      'dowód osobisty, dowodu osobistego, paszport*, nagra*, wiadomości, zdjęci*, zdjęć, fotografi*, film*, komentarz*, opini*, ogłoszeni*, cv, życiorys',
    everything: 'wszystko, wszystkie, wszystkich, całość, wszelkie, wszelkich',
    files:
      'bazy danych, bazie danych, bazę danych, waszej bazy, waszej bazie, państwa bazy, bazy, bazie, waszych systemów, waszego systemu, waszym systemie, państwa systemu, rejestru, rejestrów, waszej strony, państwa strony, ewidencji, google, waszych serwerów',
    list: 'listy, lista, liście, listę, lista mailingowa, listy mailingowej, listy dystrybucyjnej, listy wysyłkowej, subskrypcji',
    mailing:
      'słyszeć o was, newsletter*, reklam*, mail, maile, maili, e mail, e maile, e maili, emaile, emaili, spam*, ofert*, wiadomości, sms*, promocj*, mailing*, powiadomie*, biuletyn*, korespondencj*',
    marketing: 'marketing*, reklamow*, handlow*, telemarketing*, promocyjn*, reklam*, marketingow*, telefony',
    profiling: 'profilowani*, profilowan*, zautomatyzowan* decyzj*, automatyczn* decyzj*, zautomatyzowan*',
    consent: 'zgod*, zgoda, pozwoleni*',
    delete:
      'usuń*, usun*, usuw*, skasuj*, skasow*, kasuj*, wymaż*, wykasuj*, zniszcz*, zanonimizuj*, zapomnijcie o mnie, usunię*, kasowani*, pozbądź*, zapomnian*',
    remove: 'wykreśl*, wypisz*, skreśl*, usuń*, usun*, zdejmij*, wyrzuć*, zabierzcie, wycofajcie',
    close: 'zamkn*, zlikwid*, likwidacj*, dezaktyw*, zamykam',
    keep: 'przechowyw*, przechowuj*, trzym*, zachow*, gromadz*, magazyn*',
    hold: 'macie, posiada*, przechowuj*, przechowywan*, gromadz*, przetwarza*, zebra*, wiecie, zapisan*, ma, mają, dysponuj*, figuruj*, zgromadzon*',
    know: 'wiedzieć, dowiedzieć, powiedz*, poinformuj*, informacj*, podaj*, podani*, potwierdz*, zobaczyć, wskaz*, udziel*, przekaz*, poznać',
    what: 'jakie, co, czy, jaki, które, jakich, wszystko, lista',
    copy: 'kopi*, odpis, wyciąg, zestawieni*, wykaz, raport',
    give: 'wyśl*, przyśl*, przesł*, prześl*, udostępn*, przekaz*, otrzymać, dostarcz*, podaj*, dostać, wydani*, pokaż*',
    accessWord: 'dostęp*, wgląd, wglądu',
    whence:
      'skąd macie, skąd państwo mają, skąd mają, skąd wzięliście, skąd posiadacie, skąd, jak zdobyliście, jak weszliście, w jaki sposób uzyskali*, w jaki sposób weszliście, w jaki sposób zdobyliście, od kogo macie, źródło, kto wam dał, dlaczego macie, jak uzyskaliście',
    whom: 'kto ma, komu, jakim firmom, którym firmom, z kim, odbiorc*, jakie firmy, jakim podmiotom',
    share: 'przekaza*, sprzeda*, udostępni*, dali, daliście, przekazaliście, sprzedaliście, przekazywan*, przekazan*',
    correct:
      'popraw*, sprostow*, sprostuj*, zmian*, zmień*, zmieni*, zaktualiz*, aktualiz*, uzupełn*, skoryguj*, korekt*, poprawić',
    wrong:
      'błędn*, błąd, nieprawidłow*, niepoprawn*, nieaktualn*, źle, pomyłk*, nieścisł*, niezgodn*, niekompletn*, literówk*, nie zgadza, zły, złe, przestarzał*',
    fresh: 'nowy, nowe, nowa, nowego',
    moved:
      'obecnie mieszkam, przeprowadził*, zmieniłem adres, zmieniłam adres, zmiana adresu, zmieniłem nazwisko, zmieniłam nazwisko, zmiana nazwiska, zmienił* numer, nowy adres, nowe nazwisko, nowy numer, wyszłam za mąż, mieszkam teraz, teraz mieszkam, teraz nazywam, zmianie adresu, zmianę adresu, zmienił się mój',
    restrict: 'ogranicz*, zablok*, wstrzym*, zamroz*, zawies*, zamroż*, blokad*',
    transfer: 'przenie*, przenos*, eksport*, wyeksport*, transfer*, pobrać',
    provider:
      'innego dostawcy, innej firmy, nowego dostawcy, innego operatora, nowego operatora, konkurencj*, inną firmę, innemu dostawcy, innego banku, innemu administratorowi, nowego ubezpieczyciela, innej firmie, innego ubezpieczyciela',
    machineFormat:
      'nadającym się do odczytu, odczytu maszynowego, maszynowo, csv, json, xml, excel, ustrukturyzowanym, powszechnie używanym',
    object: 'sprzeciw*, nie zgadzam, nie wyrażam zgody, protestuj*, sprzeciwiam',
    use: 'wykorzyst*, używ*, przetwarz*, przetwarzani*, sprzedaw*, udostępni*, używ*, użyt*, stosow*',
    stop: 'przesta*, zaprzesta*, stop, dość, koniec, skończ*, zakończ*, przerwij*',
    refuse:
      'nie chcę już, nie chcę, nie życzę, nigdy więcej, nie wysyłaj*, nie _ więcej, rezygnuj*, nie chcemy, nie przysyłaj*, proszę nie wysyłać, proszę nie przysyłać, nie dzwoń*, już nie chcę, proszę nie, nie wyrażam zgody, zabraniam, nie zgadzam, bez mojej zgody, nie kontaktuj*, nie chciał*',
    receive: 'otrzymywa*, dostawa*, otrzymać, dostawać',
    reach: 'kontakt*, dzwoni*, dzwoń*, pisać, pisz*, wysyła*, przysyła*, nęka*, wydzwania*',
    withdraw: 'wycof*, cofam, cofnię*, odwoł*, cofnąć, cofniecie',
    unsubscribe:
      'wypisz*, wypisać, wypisa*, odsubskryb*, rezygnuję z newslettera, rezygnacja z newslettera, rezygnacja z subskrypcji, anuluj subskrypcję, anulować subskrypcję, anulowanie subskrypcji, unsubscribe, wyrejestruj*, rezygnuję z subskrypcji, zrezygnować z newslettera, zrezygnować z subskrypcji, wypisani*',
    stopWord: 'stop, wypisz, wypisz mnie, rezygnuję, rezygnacja, wypiszcie mnie, koniec, dość, proszę o wypisanie',
    not: 'nie, bez, nigdy, ani',
    notAfter: 'pod żadnym pozorem',
    stillNot: 'nadal, wciąż, jeszcze, dlaczego, czemu, jeśli, jeżeli, inaczej, dotąd, pomimo, mimo, do dziś',
    toldTo: 'prosiliście żebym, prosili państwo żebym, kazaliście mi, proszą państwo żebym',
    restore: 'przywróć*, przywroć*, odzyska*, reaktyw*, przywrócen*',
    ordered:
      'adres dostawy, adresu dostawy, dostaw*, zamówieni*, faktur*, rezerwacj*, paczk*, hasł*, wycen*, umow*, przesyłk*, wizyt*',
    youMay:
      'ma pan prawo, ma pani prawo, przysługuje państwu, mają państwo prawo, masz prawo, kliknij, jeśli nie chcesz, aby zrezygnować, twoje prawa, państwa prawa, możesz, przysługuje ci, aby wypisać, jeśli nie chcą państwo',
    selling:
      'demo, prezentacj*, nasze rozwiązanie, nasze oprogramowanie, nasza platforma, nasze usługi, naszym klientom, oferujemy, pomagamy, webinar*, bezpłatny audyt, audyt rodo, szkoleni* rodo, wdrożeni* rodo, nasz zespół, nasi eksperci',
    howLong: 'jak długo, okres przechowywania, do kiedy, przez ile, ile lat, ile miesięcy, ile czasu, przez jaki czas',
    asks: 'jak, dlaczego, gdzie, kto, po co, jakie, komu, z kim, czy, co, na jakiej, w jakim, kim, jaka, ile',
    policy:
      'polityka prywatności, politykę prywatności, polityki prywatności, inspektor ochrony, inspektorem ochrony, inspektora ochrony, iod, ciasteczk*, cookies, ochrona danych, ochrony danych, podstawa prawna, podstawie prawnej, zgodni z rodo, klauzula informacyjna, prywatnoś*, umowa powierzenia, administratorem danych',
    hosting:
      'państwa trzeciego, państw trzecich, serwer*, hostowan*, szyfrow*, bezpieczn*, poza ue, stanach zjednoczonych, chmur*, zabezpiecz*, anonimow*, usa',
    people:
      'klient*, osobom trzecim, trzecim, podmiotom, użytkowni*, partner*, kandydat*, osób, firmom, formularz*, odwiedzając*',
    need: 'potrzebn*, potrzebuj*, wymagan*, wymagacie, konieczn*, obowiązkow*, żądacie',
    lawyer:
      'prawnik*, adwokat*, sąd, sądu, sądow*, pozew, pozw*, radc*, odszkodowani*, kroki prawne, prokuratur*, kancelari*, droga sądowa, wezwanie przedsądowe',
    authority:
      'uodo, urząd ochrony, urzędu ochrony, organ nadzorcz*, organu nadzorcz*, uokik, prezesa urzędu, puodo, rzecznik*, giodo',
    complaint:
      'skarg*, reklamacj*, oszust*, skandal*, niedopuszczaln*, zażaleni*, niezgodne z prawem, nielegaln*, wyłudz*, kpina, hańba',
    wantsPerson:
      'kierownika, kierownik, z człowiekiem, z konsultantem, z żywym człowiekiem, porozmawiać z kimś, rozmawiać z kimś, z pracownikiem, prawdziwym człowiekiem, nie z robotem, nie z automatem, żywa osoba, z kierownikiem, z przełożonym, z osobą',
    deceased: 'zmarł*, nie żyje, śmier*, spadkobierc*, pogrzeb*, spadek, zgon*, świętej pamięci',
    minor:
      'nieletni*, niepełnoletni*, małoletni*, 9 lat, 10 lat, 11 lat, 12 lat, 13 lat, 14 lat, 15 lat, bez naszej zgody, letni, letnia',
    distress:
      'samobój*, groż*, groźb*, boję się, przemoc*, niebezpiecz*, napad*, molest*, nękan*, policj*, dyskryminac*, szantaż*, ratunku, depresj*, pobi*',
    breach:
      'moją tożsamość, mojej tożsamości, zhakow*, włama*, wyciek*, skradzi*, ukradzi*, kradzież*, phishing*, naruszeni* ochrony, naruszeni* danych, hakow*, haker*, podszy*, wykradzi*',
    onBehalf: 'w imieniu, pełnomocni*, mojego klienta, mojej klientki, opiekun prawn*, jako opiekun, upoważni*',
    gave: 'przekaza*, sprzeda*, udostępni*, dali, daliście',
    handle: 'robicie, robią, dzieje, robi',
    it: 'je, to, wszystko, ich',
    deleteMe: 'zapomnijcie o mnie',
    listsRights: 'istnieniu prawa, istnienie prawa, istnieniu zautomatyzowanego',
    mailingList: 'newsletter*, listy mailingowej, listy dystrybucyjnej, lista mailingowa, listy wysyłkowej',
  },
  terms: {
    access: 'prawo dostępu, prawa dostępu, dostęp do danych, dostępu do danych, wniosek o dostęp, dostęp do moich danych',
    rectification: 'prawo do sprostowania, sprostowanie danych, sprostowania danych, wniosek o sprostowanie',
    erasure:
      'prawo do bycia zapomnianym, prawa do bycia zapomnianym, prawo do usunięcia, prawa do usunięcia, usunięcie danych, usunięcia danych, usunięcie konta, usunięcia konta, usuń konto, wniosek o usunięcie, usuńcie wszystko, likwidacja konta, usunięcie moich danych, likwidację konta',
    restriction: 'ograniczenie przetwarzania, ograniczenia przetwarzania, prawo do ograniczenia',
    portability: 'przenoszenie danych, przenoszenia danych, przeniesienie danych, prawo do przenoszenia, przeniesienia danych',
    objection:
      'prawo sprzeciwu, prawo do sprzeciwu, sprzeciw wobec przetwarzania, wnoszę sprzeciw, zgłaszam sprzeciw, nie dzwońcie, sprzeciw wobec',
    'consent-withdrawal':
      'nie przysyłajcie mi, nie wysyłajcie mi, nie chcę nic dostawać, nie kontaktujcie się, nie piszcie do mnie, wycofanie zgody, cofnięcie zgody, odwołanie zgody, wycofuję zgodę, cofam zgodę, koniec spamu, stop spam, dość reklam',
  },
};
