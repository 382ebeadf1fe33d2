import type { Lexicon } from '../concepts.ts';

export const portuguese: Lexicon = {
  concepts: {
    mine: 'meu, minha, meus, minhas, nosso, nossa, nossos, nossas',
    me: 'me, mim, nos',
    aboutMe:
      'estou na, estou no, dados meus, sobre mim, a meu respeito, acerca de mim, de mim, em meu nome, que me dizem respeito, relativos a mim, me dizem respeito, relativas a mim, que me digam respeito, sobre a minha pessoa, meu respeito, a mim respeitantes',
    filler:
      'pessoa*, dado*, número*, de, do, da, e, ou, o, a, os, as, endereço, e, mail, telefone, atual*, antigo*, novo*, nova*, complet*, todos, todas, carácter, próprio*, email, bancári*, cliente, correio, eletrónico, cartão',
    theirs: 'seu, sua, seus, suas, dele, dela',
    kin: 'minha filha, meu filho, meus filhos, minha mãe, meu pai, meu marido, minha mulher, minha esposa, minha avó, meu avô, meu irmão, minha irmã, meus pais, meu falecido, minha falecida, meu esposo, meu neto',
    your: 'vosso, vossa, vossos, vossas, seu, sua, vocês',
    data: 'dado, dados, informaç*, informação, informações, ficha, processo, registo*, registro*, histórico, cadastro, rasto',
    account: 'conta*, perfil*, registo, inscrição, cadastro',
    contact:
      'cidade, localidade, morada*, endereço*, e mail, email, mail, telefone, telemóvel, celular, número, nome, apelido, sobrenome, data de nascimento, nif, cpf, iban, código postal, cep, contacto, contato',
    image:
      'cartão de cidadão, documento de identidade, passaporte, gravaç*, mensagens, foto*, imagem, vídeo*, comentário*, avaliação, anúncio, currículo, cv',
    everything: 'tudo, todos, todas, toda, totalidade, qualquer',
    files:
      'vossa base, vossas bases, base de dados, bases de dados, banco de dados, vosso sistema, vossos sistemas, vossos ficheiros, vossos arquivos, vosso site, seu sistema, seus sistemas, seu banco, seus arquivos, google, vossos registos, vossos servidores',
    list: 'lista*, mailing list, lista de distribuição, lista de e mails, lista de contactos, listagem',
    mailing:
      'saber de vocês, ouvir falar de vós, newsletter*, boletim, boletins, publicidade, propaganda, e mail, e mails, email*, mail, mails, mensagens, mensagem, sms, ofertas, promoç*, spam, correio, comunicações, notificações',
    marketing:
      'marketing, publicidade, publicitári*, comercia*, telemarketing, prospeção, chamadas comerciais, propaganda, promocionais',
    profiling: 'definição de perfis, perfilagem, decisões automatizadas, decisão automatizada, criação de perfis, perfis',
    consent: 'consentimento*, autorização, permissão',
    delete: 'apag*, elimin*, exclu*, delet*, destru*, anonimiz*, esqueçam me, apagamento, eliminação, exclusão',
    remove: 'remov*, retir*, tir*, tirem, remoção, risquem',
    close:
      'fechar, encerr*, fechem, encerramento, cancelar a minha conta, cancelar minha conta, desativ*, cancelem a minha conta, cancelamento da minha conta, fecho',
    keep: 'guard*, conserv*, armazen*, manter, mantenham, reter, arquiv*, mantém',
    hold: 'têm, tem, guardam, guardad*, armazen*, possuem, detêm, conservam, sabem, tratam, recolh*, coletad*, dispõem, possui, constam, consta, mantêm, guardados',
    know: 'saber, conhecer, informe*, indiquem, digam, dizer, confirm*, ver, consultar, comuni*, inform*, dizer me, facult*',
    what: 'que, quais, se, o que, qual, lista',
    copy: 'cópia*, extrato, resumo, listagem, relatório',
    give: 'envi*, mand*, forneç*, fornecer, facult*, dar, receber, obter, disponibiliz*, mostr*, entreg*',
    accessWord: 'acesso, aceder, acessar, consulta',
    whence:
      'onde arranjaram, onde obtiveram, onde conseguiram, como obtiveram, como conseguiram, como arranjaram, de onde têm, de onde tiraram, como têm, quem vos deu, quem lhes deu, de onde veio, origem, proveniência, onde foram buscar, como é que têm, porque têm, onde encontraram, como é que conseguiram',
    whom: 'quem tem, a quem, com quem, para quem, que empresas, a que empresas, quais empresas, com que empresas, destinatário*, a que terceiros',
    share:
      'cedid*, cederam, vendid*, venderam, partilh*, compartilh*, comunicad*, transmitid*, transmitiram, deram, fornecid*, passaram, forneceram',
    correct:
      'completar, completem, corrij*, corrig*, correç*, retific*, alter*, atualiz*, mud*, modific*, substitu*, mudança, trocar, acertar',
    wrong:
      'errad*, incorret*, erro*, inexat*, desatualiz*, mal escrit*, não está correto, não está certo, já não é, incomplet*, desatualizado, engano, falso*, antig*',
    fresh: 'novo, nova',
    moved:
      'agora vivo, vivo agora, agora resido, mudei de casa, mudei me, mudei de, mudámos, mudamos, mudança de morada, mudança de endereço, alteração de morada, alteração de nome, nova morada, novo endereço, agora chamo me, casei me, me mudei, novo número, agora moro, mudei o meu, alteração de endereço, novo nome',
    restrict: 'limit*, bloque*, restri*, congel*, suspen*, limitação',
    transfer: 'transfer*, transfir*, export*, levar, portar, descarregar, migrar, baixar',
    provider:
      'outro fornecedor, outra empresa, novo fornecedor, outra operadora, outro operador, nova operadora, concorr*, outro prestador, outro banco, outra seguradora, outra companhia',
    machineFormat:
      'leitura automática, legível por máquina, csv, json, xml, excel, formato estruturado, uso corrente, formato legível, leitura por máquina',
    object: 'oponho, opor, oposição, opor me, recuso, não aceito, oponho me, me oponho',
    use: 'usem, usar, usam, usando, uso, utiliz*, trat*, tratamento, explor*, ced*, vend*, partilh*, process*',
    stop: 'parem, pare, parar, deixem, deixe, cessem, basta, stop, chega, interromp*',
    refuse:
      'não quero _ mais, não quero receber, não desejo, não quero que, não quero, não me enviem, não me mandem, não me liguem, já não quero, nunca mais, não autorizo, não _ mais, não pretendo, não me contactem, sem o meu consentimento, não queremos, proíbo',
    receive: 'receber, receba, recebo, recebendo',
    reach: 'contact*, contat*, lig*, telefon*, escrev*, envi*, mand*, incomod*, assedi*, chatear',
    withdraw: 'retir*, revog*, anul*, cancel*, retirada',
    unsubscribe:
      'cancelar subscrição, cancelar a subscrição, cancelar a minha subscrição, cancelar inscrição, cancelar a inscrição, anular a subscrição, desinscrev*, dessubscr*, descadastr*, cancelem a minha subscrição, desinscri*, unsubscribe, cancelar assinatura, cancelar a newsletter, remover da lista, sair da lista, dar baixa da newsletter, cancelamento da subscrição, retirar da lista',
    stopWord: 'stop, cancelar, parar, remover, cancelar subscrição, sair, parem, descadastrar',
    not: 'não, sem, nunca, nem',
    notAfter: 'de forma alguma, jamais',
    stillNot: 'ainda, porque, por que, se, continuam, caso, senão',
    toldTo: 'pediram me para, pediram me que, pedem me para, me pediram para, pede me para',
    restore: 'restaur*, reativ*, recuperar a minha conta, repor',
    ordered:
      'morada de entrega, endereço de entrega, entrega, encomenda*, pedido nº, fatura*, reserva*, pacote, palavra passe, senha, orçamento, consulta, contrato, envio da',
    youMay:
      'tem o direito, tem direito, pode exercer, poderá exercer, clique, se não deseja, se deseja, se pretender, os seus direitos, seus direitos, para cancelar a sua, pode cancelar, informamos que, caso não pretenda, caso não queira',
    selling:
      'demonstração, demo, nossa solução, nosso software, nossa plataforma, nossos serviços, nossos clientes, oferecemos, ajudamos, webinar, consultoria, auditoria gratuita, conformidade com o rgpd, nossa equipa, apresentar lhe, nossa ferramenta',
    howLong: 'quanto tempo, prazo de conservação, até quando, quantos anos, quantos meses, durante quanto',
    asks: 'como, porque, por que, onde, quem, para que, que, com quem, qual, quais, vendem, partilham, compartilham, cedem, utilizam, usam, existe, são, estão',
    policy:
      'política de privacidade, aviso de privacidade, encarregado de proteção, encarregado da proteção, dpo, epd, cookies, proteção de dados, base legal, fundamento jurídico, cumprem o rgpd, privacidade, subcontratante*, responsável pelo tratamento',
    hosting:
      'país terceiro, países terceiros, aloja*, servidor*, cifrad*, encript*, criptograf*, segur*, fora da ue, estados unidos, europa, nuvem, anónim*',
    people:
      'cliente*, terceiros, utilizador*, usuário*, visitante*, parceiros, candidatos, pessoas, outras empresas, formulário, informações',
    need: 'precisam, necessit*, pedem, obrigatóri*, exigem, é preciso, solicitam',
    lawyer:
      'advogad*, tribunal*, ação judicial, processar vos, processo judicial, queixa crime, via judicial, medidas legais, indemnização, indenização, justiça, injunção',
    authority:
      'cnpd, anpd, comissão nacional, autoridade de controlo, procon, deco, autoridade nacional, livro de reclamações, asae',
    complaint:
      'queixa*, reclamaç*, reclamar, denúncia*, inaceitável, vergonha, burla*, fraude, escândalo, inadmissível, ilegal, enganad*',
    wantsPerson:
      'um responsável, um gerente, o gerente, falar com uma pessoa, falar com alguém, pessoa real, um humano, ser humano, falar com um operador, falar com um atendente, falar com um responsável, não um robô, não com uma máquina, um assistente humano, atendimento humano',
    deceased: 'falecid*, faleceu, morreu, defunt*, óbito, herdeir*, morte, herança, luto',
    minor:
      'menor de idade, menores, 9 anos, 10 anos, 11 anos, 12 anos, 13 anos, 14 anos, 15 anos, sem o nosso consentimento, sem a minha autorização, sem autorização',
    distress:
      'suicíd*, assédi*, assedi*, ameaç*, tenho medo, violên*, agred*, perigo, desesperad*, emergência, socorro, polícia, discrimin*, chantag*, depress*, não aguento',
    breach:
      'minha identidade, hacke*, pirate*, fuga de dados, vazamento, vazaram, roubad*, roubo, phishing, fraudulent*, violação de dados, usurpaç*, roubaram',
    onBehalf:
      'em nome de, em representação, meu cliente, minha cliente, meu constituinte, procuração, tutor, tutora, representante legal',
    gave: 'cedid*, cederam, vendid*, venderam, partilhad*, partilharam, compartilh*, comunicad*, transmitid*, transmitiram, deram, fornecid*, passaram, forneceram',
    handle: 'fazem, fazer com, faz com, acontece',
    it: 'os, as, los, las, o, a, lo, la, apagá los',
    deleteMe: 'apaguem me, eliminem me, esqueçam me, me apaguem, me excluam, excluam me',
    listsRights: 'existência do direito, existência de',
    mailingList: 'mailing list, newsletter*, lista de distribuição, boletim, lista de e mails',
  },
  terms: {
    access: 'direito de acesso, pedido de acesso, acesso aos dados, acesso aos meus dados, direito ao acesso',
    rectification: 'direito de retificação, pedido de retificação, direito à retificação, retificação dos dados',
    erasure:
      'direito ao esquecimento, direito ao apagamento, direito a ser esquecido, direito de eliminação, eliminação de dados, eliminação dos dados, eliminação dos meus dados, apagamento dos dados, apagamento de dados, apagar conta, eliminar conta, excluir conta, exclusão de dados, exclusão dos meus dados, eliminação da conta, exclusão da conta, apaguem tudo, eliminação da minha conta, exclusão da minha conta',
    restriction: 'limitação do tratamento, direito à limitação, limitação de tratamento',
    portability: 'portabilidade',
    objection:
      'direito de oposição, oposição ao tratamento, oponho me ao tratamento, parem de me ligar, não me liguem mais, deixem de me ligar',
    'consent-withdrawal':
      'não me enviem mais, não me mandem mais, não quero receber mais nada, não me contactem mais, retirada do consentimento, revogação do consentimento, chega de e mails, chega de spam, stop publicidade, parem com os emails, parem com os e mails',
  },
};
