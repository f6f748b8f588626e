import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  labels: {
    ordered: ['Fecha', 'Fecha del pedido', 'Fecha de compra', 'Pedido realizado el', 'Fecha de pedido'],
    paid: ['Pagado el', 'Pago realizado el', 'Pago completado el', 'Fecha de pago'],
    shipped: ['Enviado el', 'Envío completado el', 'Fecha de envío'],
    delivered: ['Entregado', 'Entregado el'],
    completed: ['Pedido completado el', 'Completado el', 'Pedido finalizado el'],
  },
  statuses: {
    'awaiting-payment': ['Por pagar', 'Pendiente de pago', 'Esperando pago'],
    processing: ['En proceso', 'Procesando', 'Pendiente de envío', 'Esperando envío'],
    'awaiting-delivery': [
      'Esperando entrega',
      'Esperando la entrega',
      'Pendiente de entrega',
      'Enviado',
      'En tránsito',
    ],
    completed: ['Completado', 'Finalizado', 'Pedido completado'],
    cancelled: ['Cancelado', 'Pedido cancelado'],
    expired: ['Caducado', 'Expirado', 'Vencido'],
  },
  sentences: {
    counted:
      '(?:dentro de los|en (?:un plazo de|los)|durante los|hasta|en) {n} días (?:siguientes a|posteriores a|después de|desde|tras|a partir de|a contar desde)(?:l)? (?:la |el |tu |su )?',
    within: {
      completed: [
        `{counted}(?:confirmar (?:la )?(?:recepción|entrega)|confirmación de (?:la )?(?:recepción|entrega)|finalización del pedido)`,
      ],
      delivered: [
        `{counted}(?:fecha de )?(?:entrega|recepción|recibir (?:el|tu|su) (?:artículo|pedido|producto|paquete))(?! (?:estimada|prevista|de la devolución|del reembolso))(?!\\p{L})`,
      ],
      ordered: [
        `{counted}(?:realizar el pedido|realización del pedido|fecha d(?:e compra|el pedido)|compra)(?!\\p{L})`,
      ],
      paid: [`{counted}(?:fecha de )?pago(?!\\p{L})`],
    },
    returns:
      '(?:solicitar|pedir)[^{}.]{0,20}devolución|devuélve\\p{L}+|devolver (?:el|la|tu|este|los) |puedes? devolver|para devolver',
    freeReturns:
      'devoluci(?:ón|ones) (?:gratis|gratuitas?)|devolver[^{}.]{0,30} (?:gratis|de forma gratuita)',
    disputes: '(?:abrir|abra|abre) (?:una )?(?:disputa|reclamación)',
    faults: 'defectuos|dañad|no coincide|no corresponde|no es como se describe|diferente a la descripción',
    nonArrival: 'no (?:ha |has |se ha )?(?:recib|entreg|lleg)',
    until: ['(?:hasta|antes de|antes del|hasta el|a más tardar el)(?: día)? {date}'],
    notReceived: ['(?:reembolso|devolución del dinero)[^{}.]{0,10} si no [^{}.]{0,30} antes de(?:l)? {date}'],
    late: [
      '(?:retras[oa]|retrasad[oa]|demora)[^{}.]{0,15} (?:al|después de(?:l)?|más allá del|hasta el) {date}',
      '(?:entregad[oa]|entrega) después de(?:l)? {date}',
    ],
    protection: ['protección[^{}.]{0,25} (?:termina|finaliza|vence|expira|hasta)(?: el)? {date}'],
    refundNode: ['Reembolso'],
    refusals:
      'no (?:se )?(?:puede|pueden|podrá|admite|acepta|es posible|será|aplica)|sin devolución|excepto|salvo|estimada|prevista|(?:vendedor|tienda) (?:debe|tiene que)|será (?:procesad|reembolsad|enviad|revisad)|caducad|días (?:hábiles|laborables)',
  },
  goods: {
    words: {
      underwear: 'ropa interior|calzoncillos|bragas|tangas?|bóxers? (?:de hombre|para hombre)',
      lingerie: 'lencería|sujetador(?:es)?|sostén(?:es)?',
      swimwear: 'bañador(?:es)?|bikinis?|trajes? de baño',
      earrings: 'pendientes|aretes|zarcillos',
      wigs: 'pelucas?',
      customised: 'personalizad[oa]s?|a medida',
      perishable: 'perecederos?|flores frescas',
      digital: '(?:código|descarga|tarjeta regalo) digital|clave de activación|código de activación',
      hygiene: 'pasta de dientes|copa menstrual|compresas|tampones',
    },
    not: 'soporte|organizador|caja|expositor|gorro|cepillo|pegamento|recortador|bolsa|dispensador|muñecas?|herramienta|lector',
  },
};
