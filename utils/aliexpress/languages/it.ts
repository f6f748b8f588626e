import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  labels: {
    ordered: ['Data', "Data dell'ordine", 'Data ordine', 'Ordine effettuato il'],
    paid: ['Pagato il', 'Pagamento completato il', 'Data di pagamento'],
    shipped: ['Spedito il', 'Spedizione completata il', 'Data di spedizione'],
    delivered: ['Consegnato', 'Consegnato il'],
    completed: ['Ordine completato il', 'Completato il'],
  },
  statuses: {
    'awaiting-payment': ['Da pagare', 'In attesa di pagamento'],
    processing: ['In elaborazione', 'In lavorazione', 'In attesa di spedizione'],
    'awaiting-delivery': ['In attesa di consegna', 'Spedito', 'In transito'],
    completed: ['Completato', 'Ordine completato', 'Concluso'],
    cancelled: ['Annullato', 'Cancellato', 'Ordine annullato'],
    expired: ['Scaduto'],
  },
  sentences: {
    counted: "(?:entro|per|fino a) {n} giorni (?:dalla |dal |dall'|da |dopo la |dopo il |dopo )",
    within: {
      completed: [
        `{counted}(?:conferma (?:di|della) (?:ricezione|consegna)|aver confermato la ricezione|completamento dell'ordine)`,
      ],
      delivered: [
        `{counted}(?:data di )?(?:consegna|ricezione|ricevimento)(?! (?:stimata|prevista|del reso|del rimborso))(?!\\p{L})`,
      ],
      ordered: [
        `{counted}(?:data (?:dell'ordine|di acquisto)|ordine|acquisto)(?! (?:completat|spedit|consegnat))(?!\\p{L})`,
      ],
      paid: [`{counted}(?:data di )?pagamento(?!\\p{L})`],
    },
    returns:
      '(?:richiedere|chiedere|effettuare) (?:un |il )?reso|restituir(?:e|lo|la)|restituisci|rispedisci',
    freeReturns: 'res[oi] gratuit[oi]|restituire gratuitamente',
    disputes: '(?:aprire|apri) (?:una )?(?:controversia|contestazione|disputa)',
    faults: 'difettos|danneggiat|non conforme|non corrisponde',
    nonArrival: 'non (?:hai |è stato |ha )?(?:ricevut|consegnat|arrivat)|mancata consegna',
    until: ['(?:entro il|entro|prima del|fino al) {date}'],
    notReceived: [
      'rimborso[^{}.]{0,10} (?:se non|in caso di mancata)[^{}.]{0,30} (?:entro(?: il)?|prima del) {date}',
    ],
    late: [
      '(?:ritardo|ritardat[oa])[^{}.]{0,15} (?:al|dopo il|oltre il|entro il) {date}',
      '(?:consegnat[oa]|consegna) dopo il {date}',
    ],
    protection: ['protezione[^{}.]{0,25} (?:termina|scade|fino al|valida fino al)(?: il)? {date}'],
    refundNode: ['Rimborso'],
    refusals:
      'non (?:può|possono|è possibile|sarà|si applica|restituibil)|nessun reso|tranne|salvo|stimata|prevista|venditore (?:deve|dovrà)|sarà (?:elaborat|rimborsat|spedit)|scadut|giorni lavorativi',
  },
  goods: {
    words: {
      underwear: 'biancheria intima|mutande|mutandine|slip|perizom[ai]',
      lingerie: 'lingerie|reggiseni?|reggiseno',
      swimwear: 'costum[ei] da bagno|bikini',
      earrings: 'orecchini?|orecchino',
      wigs: 'parrucc(?:a|he)',
      customised: 'personalizzat[oaie]|su misura',
      perishable: 'deperibil[ei]|fiori freschi',
      digital: '(?:codice|download) digitale|chiave di attivazione|codice di attivazione',
      hygiene: 'dentifricio|coppetta mestruale|assorbenti igienici|tamponi interni',
    },
    not: 'supporto|organizzatore|scatola|espositore|cuffia|spazzola|colla|rifinitore|borsa|dispenser|bambol[ae]|lettore',
  },
};
