import type { Lexicon } from '../concepts.ts';

export const polish: Lexicon = {
  concepts: {
    norDelete: 'nie usuwa*/kasuj*/kasow*, bez usuwania/kasowania, ale nie usuw*, ani usuwa*',
    behaviour: 'moje zakupy/zachowanie/wyszukiwania, moich zakupów/zachowań, moja lokalizacja',
    nothing: 'nic, żadnych danych/informacji, żadnego śladu, jakiekolwiek, jakichkolwiek, już nie',
    wish: 'proszę, prosimy, chcę, chciałbym, chciałabym, chcemy, czy możecie/mogą, mogę, możecie, żądam, wnoszę, uprzejmie, wolałbym, wolałabym, domagam, życzę, dziękuję',
    speaker: 'ja, my, jestem, mam, nie chcę',
    mine: 'mój, moja, moje, mojego, mojej, moich, moim, moimi, mojemu, swój, swoje, swoich, swojego, swojej, swoją, swoimi, nasz*, mych',
    me: 'mnie, mi, mną, nas, nam',
    aboutMe:
      'gdzie mieszkam, o/ode/dotyczące/dotyczących/dotyczą/które mnie, na mój temat, jestem w, figuruję, mnie dotyczą*, mojej osoby/osobie, na temat mojej osoby, moją osobę, dotyczące mojej, na temat mnie',
    filler:
      'osobow*, dan*, numer*, telefon*, adres*, e, mail, email, i, oraz, lub, nowy, nowe, star*, obecn*, wszystk*, prywatn*, pełn*, mailow*, zamieszkania, klienta, karty, bankow*, te, tych, poczty',
    theirs: 'jej, jego, ich',
    kin: 'nasz syn, nasza córka, moja córka/matka/mama/żona/babcia/siostra, moją córkę, mojej córki/matki/mamy/żony/babci/siostry, mój syn/ojciec/tata/mąż/dziadek/brat, mojego syna/dziecka/ojca/taty/męża/dziadka/brata, moje dziecko, moi rodzice, moich rodziców/dzieci',
    your: 'wasz*, państwa, pan, pani, państwo, twój, twoje',
    data: 'dane, danych, danymi, danym, informacj*, dokumentacj*, kartotek*, historia, historii, ślad*, wpis*',
    account: 'konto, konta, kontem, koncie, profil*, rejestracj*, członkostwo',
    contact:
      'miasto, miejscowość, kod pocztowy, adres*, e mail*, email*, mail, maila, telefon*, numer*, nazwisk*, imię, imienia, data/datę/daty urodzenia, pesel, komórk*, zamieszkania, konta bankowego, mailowy',
    image:
      'dowód osobisty, dowodu osobistego, paszport*, nagra*, wiadomości, zdjęci*, zdjęć, fotografi*, film*, komentarz*, opini*, ogłoszeni*, cv, życiorys',
    everything: 'wszystko, wszystkie, wszystkich, całość, wszelkie, wszelkich',
    files:
      'bazę danych, waszej bazy/bazie/strony, państwa bazy/systemu/strony, bazy, bazie, waszych systemów/serwerów, waszego systemu, waszym systemie, rejestru, rejestrów, ewidencji, google',
    list: 'listy, lista, liście, listę, subskrypcji',
    mailing:
      'mailami, maili, słyszeć o was, newsletter*, reklam*, mail, maile, e mail/maile/maili, emaile, emaili, spam*, ofert*, wiadomości, sms*, promocj*, mailing*, powiadomie*, biuletyn*, korespondencj*',
    marketing: 'marketing*, handlow*, telemarketing*, promocyjn*, reklam*, telefony',
    profiling: 'profilowan*, automatyczn* decyzj*, zautomatyzowan*',
    consent: 'zgod*, pozwoleni*',
    delete:
      'zniknę*, zniknąć, usuń*, usuw*, skasuj*, skasow*, kasuj*, wymaż*, wykasuj*, zniszcz*, zanonimizuj*, zapomnijcie o mnie, kasowani*, pozbądź*, zapomnian*',
    remove: 'wykreśl*, wypisz*, skreśl*, usuń*, zdejmij*, wyrzuć*, zabierzcie, wycofajcie',
    close: 'zamkn*, zlikwid*, likwidacj*, dezaktyw*, zamykam',
    keep: 'mieli, mieliście, przechowyw*, przechowuj*, trzym*, zachow*, gromadz*, magazyn*',
    hold: 'macie, posiada*, przechowuj*, przechowywan*, gromadz*, przetwarza*, zebra*, wiecie, zapisan*, ma, mają, dysponuj*, figuruj*, zgromadzon*',
    know: 'przeczytać, wiedzieć, dowiedzieć, powiedz*, poinformuj*, informacj*, podaj*, podani*, potwierdz*, zobaczyć, wskaz*, udziel*, przekaz*, poznać',
    what: 'jakie, co, czy, jaki, które, jakich, wszystko, lista',
    copy: 'kopi*, odpis, wyciąg, zestawieni*, wykaz, raport',
    give: 'wyśl*, przyśl*, przesł*, udostępn*, przekaz*, otrzymać, dostarcz*, podaj*, dostać, wydani*, pokaż*',
    accessWord: 'dostęp*, wgląd, wglądu',
    whence:
      'skąd, jak zdobyliście/weszliście/uzyskaliście, w jaki sposób uzyskali*/weszliście/zdobyliście, od kogo macie, źródło, kto wam dał, dlaczego macie',
    whom: 'kto ma, komu, jakim/którym firmom, z kim, odbiorc*, jakie firmy, jakim podmiotom',
    share: 'przekaza*, sprzeda*, udostępni*, dali, daliście, przekazywan*',
    correct: 'popraw*, sprostow*, sprostuj*, zmian*, zmień*, zaktualiz*, aktualiz*, uzupełn*, skoryguj*, korekt*',
    wrong:
      'błędn*, błąd, nieprawidłow*, niepoprawn*, nieaktualn*, źle, pomyłk*, nieścisł*, niezgodn*, niekompletn*, literówk*, nie zgadza, zły, przestarzał*',
    fresh: 'nowy, nowe, nowa, nowego',
    moved:
      'obecnie/teraz mieszkam, przeprowadził*, zmieniłem/zmieniłam/nowy adres, zmiana/zmianie/zmianę adresu, zmieniłem/zmieniłam/nowe nazwisko, zmiana nazwiska, zmienił*/nowy numer, wyszłam za mąż, mieszkam teraz, teraz nazywam, zmienił się mój',
    restrict: 'ogranicz*, zablok*, wstrzym*, zamroz*, zawies*, blokad*',
    transfer: 'przenie*, przenos*, eksport*, wyeksport*, transfer*, pobrać',
    provider:
      'innego dostawcy/operatora/banku/ubezpieczyciela, innej firmy/firmie, nowego dostawcy/operatora/ubezpieczyciela, konkurencj*, inną firmę, innemu dostawcy/administratorowi',
    machineFormat:
      'nadającym się do odczytu, odczytu maszynowego, maszynowo, csv, json, xml, excel, ustrukturyzowanym, powszechnie używanym',
    object: 'sprzeciw*, nie zgadzam, nie wyrażam zgody, protestuj*',
    use: 'wykorzyst*, używ*, przetwarz*, sprzedaw*, udostępni*, użyt*, stosow*',
    stop: 'dajcie mi spokój, spokój, przesta*, zaprzesta*, stop, dość, koniec, skończ*, zakończ*, przerwij*',
    refuse:
      'nie chcę/życzę/wysyłaj*/chcemy/przysyłaj*/dzwoń*/zgadzam/kontaktuj*/chciał*, nigdy więcej, nie _ więcej, rezygnuj*, już nie chcę, proszę nie, nie wyrażam zgody, zabraniam, bez mojej zgody',
    receive: 'otrzymywa*, dostawa*, otrzymać',
    reach: 'kontakt*, dzwoń*, pisać, pisz*, wysyła*, przysyła*, nęka*, wydzwania*',
    withdraw: 'wycof*, cofam, cofnię*, odwoł*, cofnąć',
    unsubscribe:
      'wypisz*, wypisa*, odsubskryb*, rezygnuję/rezygnacja/zrezygnować z newslettera, rezygnacja/rezygnuję/zrezygnować z subskrypcji, anuluj/anulować subskrypcję, anulowanie subskrypcji, unsubscribe, wyrejestruj*',
    stopWord: 'stop, wypisz, rezygnuję, rezygnacja, wypiszcie mnie, koniec, dość, proszę o wypisanie',
    not: 'nie, bez, nigdy, ani',
    notAfter: 'pod żadnym pozorem',
    stillNot: 'nadal, wciąż, jeszcze, dlaczego, czemu, jeśli, jeżeli, inaczej, dotąd, pomimo, mimo, do dziś',
    toldTo: 'prosiliście żebym, prosili/proszą państwo żebym, kazaliście mi',
    restore: 'przywróć*, odzyska*, reaktyw*',
    ordered:
      'przelew*, płatnoś*, adres/adresu dostawy, dostaw*, zamówieni*, faktur*, rezerwacj*, paczk*, hasł*, wycen*, umow*, przesyłk*, wizyt*',
    youMay:
      'ma pan/pani prawo, przysługuje państwu/ci, mają państwo prawo, masz prawo, kliknij, jeśli nie chcesz, aby zrezygnować/wypisać, twoje/państwa prawa, możesz, jeśli nie chcą państwo',
    selling:
      'demo, prezentacj*, nasze rozwiązanie/oprogramowanie/usługi, nasza platforma, naszym klientom, oferujemy, pomagamy, webinar*, bezpłatny audyt, audyt/szkoleni*/wdrożeni* rodo, nasz zespół, nasi eksperci',
    howLong: 'jak długo, okres przechowywania, do kiedy, przez ile, ile lat/miesięcy/czasu, przez jaki czas',
    asks: 'jak, dlaczego, gdzie, kto, po co, jakie, komu, z kim, czy, co, na jakiej, w jakim, kim, jaka, ile',
    policy:
      'polityka/politykę/polityki prywatności, inspektor/inspektorem/inspektora ochrony, iod, ciasteczk*, cookies, ochrona/ochrony/administratorem danych, podstawa prawna, podstawie prawnej, zgodni z rodo, klauzula informacyjna, prywatnoś*, umowa powierzenia',
    hosting:
      'państwa trzeciego, państw trzecich, serwer*, hostowan*, szyfrow*, bezpieczn*, poza ue, stanach zjednoczonych, chmur*, zabezpiecz*, anonimow*, usa',
    people:
      'klient*, osobom trzecim, trzecim, podmiotom, użytkowni*, partner*, kandydat*, osób, firmom, formularz*, odwiedzając*',
    need: 'potrzebn*, potrzebuj*, wymagan*, wymagacie, konieczn*, obowiązkow*, żądacie',
    lawyer:
      'prawnik*, adwokat*, sąd, sądu, sądow*, pozew, pozw*, radc*, odszkodowani*, kroki prawne, prokuratur*, kancelari*, droga sądowa, wezwanie przedsądowe',
    authority: 'uodo, urząd/urzędu ochrony, organ/organu nadzorcz*, uokik, prezesa urzędu, puodo, rzecznik*, giodo',
    complaint:
      'skarg*, reklamacj*, oszust*, skandal*, niedopuszczaln*, zażaleni*, niezgodne z prawem, nielegaln*, wyłudz*, kpina, hańba',
    wantsPerson:
      'kierownika, kierownik, z człowiekiem/konsultantem/pracownikiem/kierownikiem/przełożonym/osobą, z żywym człowiekiem, porozmawiać/rozmawiać z kimś, prawdziwym człowiekiem, nie z robotem/automatem, żywa osoba',
    deceased: 'zmarł*, nie żyje, śmier*, spadkobierc*, pogrzeb*, spadek, zgon*, świętej pamięci',
    minor: 'nieletni*, niepełnoletni*, małoletni*, 9/10/11/12/13/14/15 lat, bez naszej zgody, letni, letnia',
    distress:
      'samobój*, groż*, boję się, przemoc*, niebezpiecz*, napad*, molest*, nękan*, policj*, dyskryminac*, szantaż*, ratunku, depresj*, pobi*',
    breach:
      'moją tożsamość, mojej tożsamości, zhakow*, włama*, wyciek*, skradzi*, ukradzi*, kradzież*, phishing*, naruszeni* ochrony/danych, hakow*, haker*, podszy*, wykradzi*',
    onBehalf: 'w imieniu, pełnomocni*, mojego klienta, mojej klientki, opiekun prawn*, jako opiekun, upoważni*',
    gave: 'przekaza*, sprzeda*, udostępni*, dali, daliście',
    handle: 'robicie, robią, dzieje, robi',
    it: 'je, to, wszystko, ich',
    deleteMe: 'zapomnijcie o mnie',
    listsRights: 'istnieniu prawa/zautomatyzowanego, istnienie prawa',
    mailingList: 'newsletter*, listy mailingowej/dystrybucyjnej/wysyłkowej, lista mailingowa',
  },
  terms: {
    access: 'prawo/prawa dostępu, dostęp/dostępu do danych, wniosek o dostęp, dostęp do moich danych',
    rectification: 'prawo do sprostowania, sprostowanie/sprostowania danych, wniosek o sprostowanie',
    erasure:
      'prawo/prawa do bycia zapomnianym, prawo/prawa do usunięcia, usunięcie/usunięcia danych, usunięcie/usunięcia/likwidacja/likwidację konta, usuń konto, wniosek o usunięcie, usuńcie wszystko, usunięcie moich danych',
    restriction: 'ograniczenie/ograniczenia przetwarzania, prawo do ograniczenia',
    portability: 'przenoszenie/przenoszenia/przeniesienie/przeniesienia danych, prawo do przenoszenia',
    objection: 'prawo sprzeciwu, prawo do sprzeciwu, wnoszę/zgłaszam sprzeciw, nie dzwońcie, sprzeciw wobec',
    'consent-withdrawal':
      'nie przysyłajcie/wysyłajcie mi, nie chcę nic dostawać, nie kontaktujcie się, nie piszcie do mnie, wycofanie/cofnięcie/odwołanie zgody, wycofuję/cofam zgodę, koniec spamu, stop spam, dość reklam',
  },
};
