import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
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
