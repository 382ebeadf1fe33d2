import type { Lexicon } from '../concepts.ts';

export const portuguese: Lexicon = {
  concepts: {
    norDelete: 'não/sem/nem apag*/elimin*, não os apag*',
    behaviour: 'as minhas compras/pesquisas, a minha navegação/localização, os meus hábitos, o meu comportamento',
    nothing: 'nada, nenhum dado/registo/rasto, nenhuma informação, já não',
    wish: 'por favor, quero, queria, gostaria, gostava, desejo, podem, poderiam, pode, poderia, solicito, peço, exijo, agradeço, agradecia, prefiro, preferia, obrigad*',
    speaker: 'eu, nós, estou, sou, tenho',
    mine: 'meu, minha, meus, minhas, nosso, nossa, nossos, nossas',
    me: 'me, mim, nos',
    aboutMe:
      'onde moro/vivo, informação minha, dados meus, de/sobre mim, minha, meus, que vos dei/enviei, estou na/no, a meu respeito, acerca de mim, em meu nome, que me dizem/digam respeito, relativos/relativas a mim, me dizem respeito, sobre a minha pessoa, meu respeito, a mim respeitantes',
    filler:
      'pessoa*, dado*, número*, de, do, da, e, ou, o, a, os, as, endereço, mail, telefone, atual*, antigo*, novo*, nova*, complet*, todos, todas, carácter, próprio*, email, bancári*, cliente, correio, eletrónico, cartão',
    theirs: 'seu, sua, seus, suas, dele, dela',
    kin: 'nosso filho, nossa filha, minha filha/mãe/mulher/esposa/avó/irmã/falecida, meu filho/pai/marido/avô/irmão/falecido/esposo/neto, meus filhos/pais',
    your: 'vosso, vossa, vossos, vossas, seu, sua, vocês',
    data: 'dado, dados, informaç*, ficha, processo, registo*, registro*, histórico, cadastro, rasto',
    account: 'conta*, perfil*, registo, inscrição, cadastro',
    contact:
      'cidade, localidade, morada*, endereço*, e mail, email, mail, telefone, telemóvel, celular, número, nome, apelido, sobrenome, data de nascimento, nif, cpf, iban, código postal, cep, contacto, contato',
    image:
      'cartão de cidadão, documento de identidade, passaporte, gravaç*, mensagens, foto*, imagem, vídeo*, comentário*, avaliação, anúncio, currículo, cv',
    everything: 'tudo, todos, todas, toda, totalidade, qualquer',
    files:
      'vossa base, vossas bases, base/bases/banco de dados, vosso/seu sistema, vossos sistemas/ficheiros/arquivos/registos/servidores, vosso site, seus sistemas/arquivos, seu banco, google',
    list: 'lista*, mailing list',
    mailing:
      'saber de vocês, ouvir falar de vós, newsletter*, boletim, boletins, publicidade, propaganda, e mail/mails, email*, mail, mails, mensagens, mensagem, sms, ofertas, promoç*, spam, correio, comunicações, notificações',
    marketing:
      'marketing, publicidade, publicitári*, comercia*, telemarketing, prospeção, chamadas comerciais, propaganda, promocionais',
    profiling: 'definição/criação de perfis, perfilagem, decisões automatizadas, decisão automatizada, perfis',
    consent: 'consentimento*, autorização, permissão',
    delete: 'desaparec*, apag*, elimin*, exclu*, delet*, destru*, anonimiz*, esqueçam me',
    remove: 'remov*, retir*, tir*, remoção, risquem',
    close:
      'fechar, encerr*, fechem, cancelar/cancelem a minha conta, cancelar minha conta, desativ*, cancelamento da minha conta, fecho',
    keep: 'fiquem, fique com, tenham, guard*, conserv*, armazen*, manter, mantenham, reter, arquiv*, mantém',
    hold: 'têm, guardam, guardad*, armazen*, possuem, detêm, conservam, sabem, tratam, recolh*, coletad*, dispõem, possui, constam, consta, mantêm',
    know: 'saber, conhecer, indiquem, digam, dizer, confirm*, ver, consultar, comuni*, inform*, facult*',
    what: 'que, quais, se, o que, qual, lista',
    copy: 'cópia*, extrato, resumo, listagem, relatório',
    give: 'envi*, mand*, forneç*, facult*, dar, receber, obter, disponibiliz*, mostr*, entreg*',
    accessWord: 'acesso, aceder, acessar, consulta',
    whence:
      'como sabem/obtiveram/conseguiram/arranjaram/têm, onde arranjaram/obtiveram/conseguiram/encontraram, de onde têm/tiraram/veio, quem vos/lhes deu, origem, proveniência, onde foram buscar, como é que têm/conseguiram, porque têm',
    whom: 'quem tem, a/com/para quem, que/quais empresas, a/com que empresas, destinatário*, a que terceiros',
    share:
      'cedid*, cederam, vendid*, venderam, partilh*, compartilh*, comunicad*, transmitid*, transmitiram, deram, fornecid*, passaram, forneceram',
    correct:
      'completar, completem, corrij*, corrig*, correç*, retific*, alter*, atualiz*, mud*, modific*, substitu*, trocar, acertar',
    wrong:
      'errad*, incorret*, erro*, inexat*, desatualiz*, mal escrit*, não está correto/certo, já não é, incomplet*, engano, falso*, antig*',
    fresh: 'novo, nova',
    moved:
      'agora vivo/resido/moro, vivo agora, mudei me/de, mudámos, mudança de morada/endereço, alteração de morada/nome/endereço, nova morada, novo endereço/número/nome, agora chamo me, casei me, me mudei, mudei o meu',
    restrict: 'limit*, bloque*, restri*, congel*, suspen*',
    transfer: 'transfer*, transfir*, export*, levar, portar, descarregar, migrar, baixar',
    provider:
      'outro fornecedor/operador/prestador/banco, outra empresa/operadora/seguradora/companhia, novo fornecedor, nova operadora, concorr*',
    machineFormat:
      'leitura automática, legível/leitura por máquina, csv, json, xml, excel, formato estruturado/legível, uso corrente',
    object: 'oponho, opor, oposição, recuso, não aceito, me oponho',
    use: 'usem, usar, usam, usando, uso, utiliz*, trat*, explor*, ced*, vend*, partilh*, process*',
    stop: 'parem, pare, parar, deixem, deixe, cessem, basta, stop, chega, interromp*',
    refuse:
      'não desejo/quero/autorizo/pretendo/queremos, não me enviem/mandem/liguem/contactem, já não quero, nunca mais, não _ mais, sem o meu consentimento, proíbo',
    receive: 'receber, receba, recebo, recebendo',
    reach: 'contact*, contat*, lig*, telefon*, escrev*, envi*, mand*, incomod*, assedi*, chatear',
    withdraw: 'retir*, revog*, anul*, cancel*',
    unsubscribe:
      'cancelar subscrição/inscrição/assinatura, cancelar a subscrição/inscrição/newsletter, cancelar/cancelem a minha subscrição, anular a subscrição, desinscrev*, dessubscr*, descadastr*, desinscri*, unsubscribe, remover/sair/retirar da lista, dar baixa da newsletter, cancelamento da subscrição',
    stopWord: 'stop, cancelar, parar, remover, sair, parem, descadastrar',
    not: 'não, sem, nunca, nem',
    notAfter: 'de forma alguma, jamais',
    stillNot: 'ainda, porque, por que, se, continuam, caso, senão',
    toldTo: 'pediram/pedem/pede me para, pediram me que, me pediram para',
    restore: 'restaur*, reativ*, recuperar a minha conta, repor',
    ordered:
      'transferência bancária, pagamento, morada/endereço de entrega, entrega, encomenda*, pedido nº, fatura*, reserva*, pacote, palavra passe, senha, orçamento, consulta, contrato, envio da',
    youMay:
      'tem o direito, tem direito, pode/poderá exercer, clique, se não deseja, se deseja/pretender, os seus direitos, seus direitos, para cancelar a sua, pode cancelar, informamos que, caso não pretenda/queira',
    selling:
      'demonstração, demo, nossa solução/plataforma/equipa/ferramenta, nosso software, nossos serviços/clientes, oferecemos, ajudamos, webinar, consultoria, auditoria gratuita, conformidade com o rgpd, apresentar lhe',
    howLong: 'quanto tempo, prazo de conservação, até quando, quantos anos/meses, durante quanto',
    asks: 'como, porque, por/para que, onde, quem, que, com quem, qual, quais, vendem, partilham, compartilham, cedem, utilizam, usam, existe, são, estão',
    policy:
      'política/aviso de privacidade, encarregado de/da proteção, dpo, epd, cookies, proteção de dados, base legal, fundamento jurídico, cumprem o rgpd, privacidade, subcontratante*, responsável pelo tratamento',
    hosting:
      'país terceiro, países terceiros, aloja*, servidor*, cifrad*, encript*, criptograf*, segur*, fora da ue, estados unidos, europa, nuvem, anónim*',
    people:
      'cliente*, terceiros, utilizador*, usuário*, visitante*, parceiros, candidatos, pessoas, outras empresas, formulário, informações',
    need: 'precisam, necessit*, pedem, obrigatóri*, exigem, é preciso, solicitam',
    lawyer:
      'advogad*, tribunal*, ação/processo/via judicial, processar vos, queixa crime, medidas legais, indemnização, indenização, justiça, injunção',
    authority: 'cnpd, anpd, comissão/autoridade nacional, autoridade de controlo, procon, deco, livro de reclamações, asae',
    complaint:
      'queixa*, reclamaç*, reclamar, denúncia*, inaceitável, vergonha, burla*, fraude, escândalo, inadmissível, ilegal, enganad*',
    wantsPerson:
      'um responsável, um/o gerente, falar com uma pessoa, falar com alguém, pessoa real, um/ser/atendimento humano, falar com um operador/atendente/responsável, não um robô, não com uma máquina, um assistente humano',
    deceased: 'falecid*, faleceu, morreu, defunt*, óbito, herdeir*, morte, herança, luto',
    minor:
      'menor de idade, menores, 9/10/11/12/13/14/15 anos, sem o nosso consentimento, sem a minha autorização, sem autorização',
    distress:
      'suicíd*, assédi*, ameaç*, tenho medo, violên*, agred*, perigo, desesperad*, emergência, socorro, polícia, discrimin*, chantag*, depress*, não aguento',
    breach:
      'minha identidade, hacke*, pirate*, fuga/violação de dados, vazamento, vazaram, roubad*, roubo, phishing, fraudulent*, usurpaç*, roubaram',
    onBehalf: 'em nome de, em representação, meu/minha cliente, meu constituinte, procuração, tutor, tutora, representante legal',
    gave: 'cedid*, cederam, vendid*, venderam, partilhad*, partilharam, compartilh*, comunicad*, transmitid*, transmitiram, deram, fornecid*, passaram, forneceram',
    handle: 'fazem, fazer/faz com, acontece',
    it: 'os, as, los, las, o, a, lo, la, apagá los',
    deleteMe: 'apaguem/eliminem/esqueçam/excluam me, me apaguem/excluam',
    listsRights: 'existência do direito, existência de',
    mailingList: 'mailing list, newsletter*, lista de distribuição, boletim, lista de e mails',
  },
  terms: {
    access: 'direito de/ao acesso, pedido de acesso, acesso aos dados, acesso aos meus dados',
    rectification: 'direito de/à retificação, pedido de retificação, retificação dos dados',
    erasure:
      'direito ao esquecimento/apagamento, direito a ser esquecido, direito de eliminação, eliminação/apagamento/exclusão de dados, eliminação/apagamento dos dados, eliminação/exclusão dos meus dados, apagar/eliminar/excluir conta, eliminação/exclusão da conta, apaguem tudo, eliminação/exclusão da minha conta',
    restriction: 'limitação do/de tratamento, direito à limitação',
    portability: 'portabilidade',
    objection:
      'direito de oposição, oposição ao tratamento, oponho me ao tratamento, parem/deixem de me ligar, não me liguem mais',
    'consent-withdrawal':
      'não me enviem/mandem/contactem mais, não quero receber mais nada, retirada/revogação do consentimento, chega de e mails, chega de spam, stop publicidade, parem com os emails, parem com os e mails',
  },
};
