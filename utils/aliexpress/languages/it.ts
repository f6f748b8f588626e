import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  labels: [
    "Data|Data dell'ordine",
    'Pagato il',
    'Spedito il',
    'Consegnato|Consegnato il',
    'Ordine completato il',
  ],
  statuses: [
    'Da pagare',
    'In elaborazione',
    'In attesa di consegna|Spedito',
    'Completato|Ordine completato',
    'Annullato',
    'Scaduto',
  ],
  sentences: {
    days: "(entro|per|fino a) {n} giorni (dal(la)? |dall'|da |dopo (la |il )?){}",
    within: [
      "(data (dell'ordine|di acquisto)|ordine|acquisto)(?! (completat|spedit|consegnat))(?!\\p{L})",
      '(data di )?pagamento(?!\\p{L})',
      '(data di )?(consegna|ricezione|ricevimento)(?! (stimata|prevista|del reso|del rimborso))(?!\\p{L})',
      "(conferma (di|della) (ricezione|consegna)|aver confermato la ricezione|completamento dell'ordine)",
    ],
    returns: '(richiedere|chiedere|effettuare) (un |il )?reso|restituir(e|lo|la)|restituisci|rispedisci',
    free: 'res[oi] gratuit[oi]|restituire gratuitamente',
    noReturn:
      'non (restituibil|rimborsabil)|nessun reso(?! necessario)|res[io] non (accettat|possibil|disponibil|consentit)|non può essere (restituito|reso)',
    disputes: '(aprire|apri) (una )?(controversia|contestazione|disputa)',
    faults: 'difettos|danneggiat|non conforme|non corrisponde',
    missing: 'non (hai |è stato |ha )?(ricevut|consegnat|arrivat)|mancata consegna',
    until: '(entro il|entro|prima del|fino al) {date}',
    refund: 'rimborso… (se non|in caso di mancata)… (entro( il)?|prima del) {date}',
    late: '(ritardo|ritardat[oa])… (al|dopo il|oltre il|entro il) {date}',
    node: 'Rimborso',
    not: 'non (può|possono|è possibile|sarà|si applica|restituibil)|nessun reso|tranne|salvo|stimata|prevista|venditore (deve|dovrà)|sarà (elaborat|rimborsat|spedit)|scadut|giorni lavorativi|rimborso (avviene|è|viene|sarà|arriva|verrà)(?!\\p{L})|ricev(i|erai) (il |un )?(rimborso|denaro|soldi)|ti rimbors|(se|quando|dopo che) (restitui|rispedi|rend|invi)',
  },
  goods: {
    words: [
      'biancheria intima|mutande',
      'lingerie|reggiseni?',
      'costum[ei] da bagno|bikini',
      'orecchin[io]',
      'parrucc(a|he)',
      'personalizzat[oaie]',
      'deperibil[ei]',
      '(codice|download) digitale',
      'dentifricio',
    ],
    not: 'supporto|organizzatore|scatola|espositore|cuffia|spazzola|colla|rifinitore|borsa|dispenser|bambol[ae]|lettore',
  },
};
