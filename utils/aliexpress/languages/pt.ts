import type { Language } from './language.ts';

export const pt: Language = {
  code: 'pt',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false, choices: false },
  labels: [
    'Data|Data do pedido|Pedido feito em',
    'Pago em|Pagamento concluído em|Data do pagamento',
    'Enviado em|Envio concluído em|Data de envio',
    'Entregue|Entregue em',
    'Pedido concluído em|Concluído em|Pedido finalizado em',
  ],
  statuses: [
    'A ser pago|Aguardando pagamento|Aguardando o pagamento',
    'Processando|Em processamento|Aguardando envio',
    'Aguardando a entrega|Aguardando entrega|Processado',
    'Concluído|Finalizado|Pedido concluído',
    'Cancelado|Compra cancelada',
    'Expirado',
  ],
  choices: {
    reasons: [
      '(?<!(peça|parte|acessório)~ .*)((não|nunca) (foi |foram |o |a |fui )*(receb|cheg|entreg)~(?!…(peça|parte|acessório|tod[oa]s|tudo))|(pacote|pedido|encomenda|produto)~( ainda| está| continua| se encontra)* (em trânsito|em transporte|a caminho)|ainda (está )?(em (trânsito|transporte)|a caminho)|(rastrei|rastream)~( \\p{L}+)* (não|nenhum~|nada|sem|inválido)(?!\\p{L})|sem (informaç~|dados) de rastrei~|(logística|entrega|envio|transporte)( \\p{L}+){0,2} (lent|atrasad|parad|demorad)[oa]|atraso na entrega|(perdid|extraviad)[oa]|endereço (errado|incorreto)|morada errada)',
      '(devolvid[oa]|devolução|retornou|voltou|retornad[oa]) (ao|à|para o|a) (remetente|vendedor|loja|origem)|(pacote|rastre|encomenda|envio)~…(devolvid|retornad)[oa]',
      'alf[âa]nd~|aduan~|fiscalização',
      '(?<!(pedi|compr|escolh|encomend)~ (o |um )?)(item|produto|artigo|modelo)~ (errad|incorret|trocad|equivocad)[oa]|(receb|envi)~ (um |o )?outro (item|produto|artigo)|outro (item|produto|artigo)…(recebid|enviad)o',
      'não (é |são |está |estão )?(como|conforme|correspond~|condiz~|coincid~|confere~|de acordo|igua~)…(descri|foto|imagem|anúnci|anunci)~|(diferente|divergente)s? (d[aoe]s?|com)…(descri|foto|imagem|anúnci|anunci)~|(tamanho|cor|material)(es)?(?!\\p{L})…(errad|incorret|diferente)~|em desacordo com',
      'defeit~|(?<!(rastre|código).*)não (funciona|liga|serve)~|problemas? de (qualidade|funcionamento|fabrico|fabricação)|(má|baixa|péssima) qualidade|mau funcionamento|avariad[oa]',
      'danificad~|quebrad~|danos?(?!\\p{L})|estragad~|amassad~',
      '(falt(a|am|ando)|ausência) (de |d[ao]s? |algum~ )?(peça|parte|acessório|item|itens|quantidade)~|(peça|parte|acessório|itens|quantidade)~( \\p{L}+)? (falt|em falta|ausent|incomplet|insuficient|não (receb|inclu|entreg|vier))~|quantidade (errada|incorreta|menor|inferior|insuficiente)|incomplet[oa]|menos (unidades|itens|peças)',
      'falsific~|(?<!(rastreio|rastreamento|código|número|endereço|envio) )fals[oa]s?(?!\\p{L})|imitaç~|réplica|pirata|contraf~|não (é |são )?(original|autêntic|genuín)~',
      'mud~ de (ideia|ideias|opinião)|arrepend~|já não (o |a )?(preciso|quero|necessito|desejo)|(?<!vendedor )não (o |a )?(quero|preciso)|não (é )?mais (necessári|precis|quer|desej)~|(pedi|compr|encomend)~…por (engano|erro|acidente)|compra acidental|mais barat~|melhor preço|preço (menor|melhor)|sem motivo|não gostei',
    ],
    solutions: [
      '(só|somente|apenas) (o )?(reembolso|estorno)|(reembolso|estorno) (sem|apenas|somente|parcial)|sem (devolução|devolver|retorno)|^(reembolso|estorno)( total| parcial| integral)?$|ficar com o (produto|item|artigo)',
      'devolução( d[aeo]s? (produto|item|artigo|mercadoria)s?)? ?(e|com|/|\\+|&) ?(o )?(reembolso|estorno)|devolver (o |os )?(produto|item|itens|artigo)~|(reembolso|estorno) (e|com) devolução|devolução d[aeo]s? (produto|item|artigo|mercadoria|bem)~',
    ],
    accept: '(aceit|concord|de acordo|estou de acordo)~',
    cancel:
      '(cancel|retir|anul|encerr|fechar)~ (a |o |minha |meu |esta |este )?(solicitação|pedido|disputa|caso|devolução|reclamaç|reembolso|contestação)~|^(cancelar|retirar)$',
  },
  sentences: {
    days: '(dentro de|no prazo de|((em|por) )?até|em) {n} dias (após|(depois |a partir )?d[aeo]|a contar da) (a |o |sua |seu )?{}',
    within: [
      '(pedido (ser|ter sido) (feito|realizado)|fazer o pedido|data d[aeo] (compra|pedido)|realização do pedido|compra)(?!\\p{L})',
      '(data d[eo] )?pagamento(?!\\p{L})',
      '(data d[aeo] )?(entrega|recebimento|receber (o (produto|item|pedido|pacote)))(?! (estimada|prevista|da devolução|do reembolso))(?!\\p{L})',
      '(confirmar (o )?recebimento|confirmação d[aeo] (recebimento|entrega)|conclusão do pedido|pedido ser concluído)',
    ],
    returns:
      '(solicitar|pedir|requerer)…(devoluç)|devolva|devolver (o|a|os|as|seu|este) |pode devolver|envie de volta',
    free: 'devoluç(ão|ões) (grátis|gratuitas?)|devolv(er|a) grátis',
    noReturn:
      'não (pode~ ser |pode~ )?(devolv|retorn)|sem devoluç~(?! necessária)|devoluç~ não (aceit|permitid|disponíve)|não aceita devoluç',
    disputes: '(abrir|abra) (uma |um )?(disputa|reclamação)',
    faults:
      'defeituos|com defeito|danificad|diferente da descrição|não (corresponde|confere|é como descrito)',
    missing: 'não (foi |for |tenha sido )?(receb|entreg|cheg)',
    until: '(até|antes d[eo])( o)?( dia)? {date}',
    refund: '(reembolso|reembolsado)…(se|caso)… não … (antes de|até)( o dia)? {date}',
    late: [
      '(atraso|atrasad[oa]|atrasar)… (até|após|depois de)( o dia)? {date}',
      '(entregue|entrega) (após|depois de) {date}',
    ],
    protection: 'proteção… (termina|expira|acaba|vai até|válida até)( em| no dia)? {date}',
    node: 'Reembolso',
    not: 'não (pode|podem|poderá|é possível|são aceit|será|aceit|se aplica|elegível)|sem devolução|exceto|salvo|estimada|prevista|(vendedor|loja) (deve|tem que|precisa|vai)|será (processad|reembolsad|enviad|analisad|emitid)|expirou|dias úteis|recebe(rá)? (o |a |seu |sua )?(dinheiro|reembolso|valor|estorno)|reembolso (é|será|ocorre|acontece|é emitido)(?!\\p{L})|(se|quando|após|ao) (você )?devolver|vendedor (reembols|devolv)~',
  },
  goods: {
    words: [
      'cuecas?|calcinhas?|roupas? íntimas?|tangas?',
      'lingeries?|sutiã(s|es)?',
      'biquínis?|maiôs?|(roupas?|fatos?) de banho|sungas?',
      'brincos?',
      'perucas?',
      'personalizad[oa]s?|sob medida',
      'perecíve(l|is)|flores frescas',
      '(código|download|cartão-presente|produto) digital|(chave|código) de ativação',
      'pasta de dentes?|creme dental|coletor menstrual|absorventes?( higiênicos?)|tampões',
    ],
    not: 'suporte|organizador|caixa|expositor|touca|escova|cola|aparador|bolsa|dispensador|bonecas?|ferramenta|leitor',
  },
};
