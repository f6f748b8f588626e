import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false, choices: false },
  labels: [
    'Fecha|Fecha del pedido|Pedido realizado el',
    'Pagado el',
    'Enviado el',
    'Entregado|Entregado el',
    'Pedido completado el',
  ],
  statuses: [
    'Por pagar',
    'En proceso',
    'Esperando entrega|Esperando la entrega',
    'Completado|Finalizado',
    'Cancelado',
    'Caducado',
  ],
  choices: {
    reasons: [
      '(?<!(pieza|parte|accesorio)~ .*)((no|nunca) (se |he |ha |me |lo |la )*(recib|lleg|entreg)~(?!…(pieza|parte|accesorio|tod[oa]s))|(aún|todavía|sigue) (está )?en (tránsito|camino|reparto)|(paquete|pedido|artículo)~( aún| todavía| sigue| está| se encuentra)* en (tránsito|camino)|(seguimiento|rastreo)( \\p{L}+)* (no|nada|ning~|sin|inválido)(?!\\p{L})|sin (información|datos) de (seguimiento|rastreo)|(logística|envío|entrega|transporte)( \\p{L}+){0,2} (lent|retrasad|demorad|detenid|atascad)[oa]|retraso en (el envío|la entrega)|(perdid|extraviad)[oa]|dirección (incorrecta|equivocada|errónea))',
      '(devuelt[oa]|devolución|retornad[oa]|regresó) (al|a la|a su) (remitente|vendedor|origen|tienda)|(paquete|seguimiento|envío|pedido|rastre~)…devuelt[oa](?!s?…reembols)',
      'aduan~',
      '(?<!(ped|compr|eleg|encarg)~ (el |un )?)(artículo|producto|modelo)~ (equivocado|incorrecto|erróneo|(diferente|distinto)(?! (a|al|de|del)\\b))(?!…(ped|compr)id)|otro (artículo|producto)…(recib|enviad|llegad)~|(recib|envia|lleg)~ otro (artículo|producto)',
      'no (es |son )?(como|conforme|coincid~|correspond~|concuerd~|se ajusta~|igual~)…(descri|foto|imagen|anunci)~|(diferente|distint[oa])s? (a|al|de|del)…(descri|foto|imagen|anunci)~|(talla|tamaño|color|material)~…(incorrect|equivocad|errón|diferente|distint)~',
      'defect~|(?<!(seguimiento|rastreo|número).*)no (funciona|enciende|sirve)~|(problema|fallo)s? de (calidad|funcionamiento|fábrica)|(mala|baja|poca) calidad|averiad~|mal funcionamiento',
      'dañad~|rot[oa]s?(?!\\p{L})|daños?(?!\\p{L})|estropead~|golpead~',
      '(falt(a|an|ante)s?|ausencia) (de )?(algun~ |la~ |un~ )?(pieza|parte|accesorio|artículo|cantidad|unidad)~|(pieza|parte|accesorio|cantidad|unidad)~( \\p{L}+)? (falta|incomplet|insuficient|no (recib|inclui|lleg))~|cantidad (incorrecta|insuficiente|menor|inferior|errónea)|incomplet[oa]|menos (unidades|cantidad|artículos|piezas)',
      'falsific~|(?<!(número|seguimiento|rastreo|envío|dirección) )fals[oa]s?(?!\\p{L})|imitaci~|réplica|pirata|no (es |son )?(auténtic|original|genuin)~',
      '(cambi|cambié)~ de (opinión|idea|parecer)|ya no (lo |la |los |las )?(necesit|quier|quer|dese)~|(?<!vendedor )no (lo |la )?(necesito|quiero|deseo)|(pedí|pedid|compr|encarg)~…por (error|equivocación|accidente)|compra accidental|más barat~|mejor precio|precio más bajo|sin motivo|no me gust~',
    ],
    solutions: [
      '(solo|sólo|solamente|únicamente) (el )?reembolso|reembolso (sin|solo|solamente|únicamente)|sin (devolución|devolver)|^reembolso( total| parcial| completo)?$|reembolso parcial|(quedar|conserv)~…(artículo|producto)',
      'devolución( del?( los| las)? (artículo|producto|mercancía)s?)? ?(y|e|/|\\+|&|con) ?(el )?reembolso|devolver (el |los )?(artículo|producto)~|reembolso (y|con|por) devolución|devolución (de|del) (artículo|producto|mercancía|bien)~',
    ],
    accept: '(acept|de acuerdo|estoy de acuerdo)~',
    cancel:
      '(cancel|retir|anul|cerrar)~ (la |el |mi |esta |este )?(solicitud|disputa|caso|devolución|reclamaci|reembolso|petición)~|^(cancelar|retirar)$',
  },
  sentences: {
    days: '(dentro de los|en (un plazo de|los)|durante los|hasta|tienes|tiene|dispones de|en) {n} días (siguientes a|posteriores a|después de|desde|tras|a partir de|a contar desde)(l)? (la |el |tu |su )?{}',
    within: [
      '(realiza(r el|ción del) pedido|fecha d(e compra|el pedido)|compra)(?!\\p{L})',
      '(fecha de )?pago(?!\\p{L})',
      '(fecha de )?(entrega|recepción|recibir (el|tu|su) (artículo|pedido|producto|paquete))(?! (estimada|prevista|de la devolución|del reembolso))(?!\\p{L})',
      '(confirma(r|ción de) (la )?(recepción|entrega)|finalización del pedido)',
    ],
    returns:
      '(solicitar|pedir)…devolución|devuélve~|devolver (el|la|tu|este|los) |puedes? devolver|para devolver',
    free: 'devoluci(ón|ones) (gratis|gratuitas?)|devolver… (gratis|de forma gratuita)',
    noReturn:
      'no (se )?(puede~ |admite~ |acepta~ )(ser )?(devolver|devuelt|devoluci)|sin devoluci~(?! necesaria)|devoluci~ no (admitid|aceptad|disponible|permitid)|no retornable',
    disputes: '(abrir|abra|abre) (una )?(disputa|reclamación)',
    faults: 'defectuos|dañad|no (coincide|corresponde|es como se describe)|diferente a la descripción',
    missing: 'no (ha |has |se ha )?(recib|entreg|lleg)',
    until: '(hasta( el)?|antes del?|a más tardar el)( día)? {date}',
    refund: '(reembolso|devolución del dinero)… si no … antes de(l)? {date}',
    late: '(retras[oa]|retrasad[oa]|demora)… (al|después de(l)?|más allá del|hasta el) {date}',
    node: 'Reembolso',
    not: 'no (se )?(puede|pueden|podrá|admite|acepta|es posible|será|aplica)|sin devolución|excepto|salvo|estimada|prevista|(vendedor|tienda) (debe|tiene que)|será (procesad|reembolsad|enviad|revisad)|caducad|días (hábiles|laborables)|reembolso (se|es|será|llega|llegará)(?!\\p{L})(?! no)|recib(irás|irá|es|e) (el|tu|su) (reembolso|dinero)|te reembols|(si|cuando|una vez que) (devuelv|envías|reenví)',
  },
  goods: {
    words: [
      'ropa interior|calzoncillos',
      'lencería|sujetador(es)?',
      'bañador(es)?|bikinis?',
      'pendientes|aretes',
      'pelucas?',
      'personalizad[oa]s?',
      'perecederos?',
      '(código|descarga|tarjeta regalo) digital',
      'pasta de dientes',
    ],
    not: 'soporte|organizador|caja|expositor|gorro|cepillo|pegamento|recortador|bolsa|dispensador|muñecas?|herramienta|lector',
  },
};
