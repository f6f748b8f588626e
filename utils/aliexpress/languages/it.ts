import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false, choices: false },
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
  choices: {
    reasons: [
      '(?<!(pezz|part|accessor)[ioe]~? .*)((non|mai) (è |ho |sono |ancora |stat[oa] )*(ricevut|arrivat|consegnat)~(?!…(pezz|accessor|tutt))|(pacco|ordine|articolo|spedizione) (è )?(ancora )?in (transito|viaggio|consegna)|ancora in (transito|viaggio|consegna)|(tracciament|tracking|monitoraggio)~( \\p{L}+)* (non|nessun~|nulla|niente)(?!\\p{L})|nessun~ informazion~ (di|sul) (tracciament|tracking)~|(consegna|logistica|spedizione|trasporto)( \\p{L}+){0,2} (lent|ritardat|bloccat|in ritardo)~|ritardo (nella|di) consegna|pers[oa](?!\\p{L})|smarrit~|indirizzo (errato|sbagliato))',
      '(restituit|rispedit|rimandat|tornat|reso)[oa]? al (mittente|venditore)|ritorno al mittente|(pacco|tracciat|tracking|spedizione|tracciamento)~…(restituit|rispedit)[oa]',
      'dogan~|sdoganament~',
      "(?<!(ordin|acquist|compr|scelt)~ (l'|un |il )?)(articolo|prodotto|modello) (sbagliato|errato|diverso(?! d))(?!…(ordinat|acquistat))|(ricevut|inviat)[oa] (un )?altro (articolo|prodotto)|altro (articolo|prodotto)…(ricevuto|inviato)",
      'non (è |sono )?(come|conform~|corrispond~)…(descri|foto|immagin|annunci)~|divers[oaie] (da|dal|dalla|rispetto)…(descri|foto|immagin|annunci)~|(taglia|misura|dimension|colore|material)~…(sbagliat|errat|divers)~|non conform~',
      'difett~|guast[oa]|(?<!(tracking|tracciamento).*)non (funziona|si accende)~|malfunzion~|problem[ai] di (qualità|funzionamento)|(scarsa|bassa|cattiva) qualità',
      'danneggiat~|rott[oaie](?!\\p{L})|dann[oi](?!\\p{L})|rovinat~',
      '(parte|parti|pezz|accessor|component|quantità)~( \\p{L}+)? (mancan|incomplet|insufficient|non (ricevut|inclus|arrivat))~|manca(no|nza)? (de[il]~ |di |l[ae]~ |alcun~ |un~ )?(parte|parti|pezz|accessor|component|articoli)~|quantità (errata|sbagliata|inferiore|minore)|incomplet[oaie]|articoli mancanti|meno (pezzi|articoli)',
      'contraffa~|(?<!(tracking|tracciamento|indirizzo|numero) )fals[oaie](?!\\p{L})|imitazion~|replica|non (è |sono )?(original|autentic|genuin)~',
      "cambiat~ idea|cambio idea|ripensament~|non (lo |la |mi |ne )?(più )?(voglio|serve|occorre)|non (ne )?ho più bisogno|(ordin|acquist|compr)~…per (errore|sbaglio)|acquisto accidentale|(ordin|acquist|compr)at[oa] (l'|il |un )?(articolo|prodotto) (sbagliato|errato)|meno caro|più economic~|prezzo (migliore|più basso|inferiore)|senza motivo|non mi piac~",
    ],
    solutions: [
      "solo (il )?rimborso|rimborso (senza|soltanto|parziale)|senza (reso|restitu~|restituzione)|^rimborso( totale| parziale| completo)?$|(tenere|tengo) (l'|il )(articolo|prodotto)",
      "(reso|restituzione)( (del|dell'|della|di) ?(articolo|prodotto|merce))? ?(e|con|/|\\+|&) ?(il )?rimborso|restituire (l'|il )(articolo|prodotto)|rimborso (e|con|dopo) (il )?(reso|restituzione)|(reso|restituzione) (del|dell'|della) ?(articolo|prodotto|merce)",
    ],
    accept: "(accett|d'accordo|sono d'accordo)~",
    cancel:
      "(annull|ritir|chiud)~ (la |il |l'|questa )?(richiesta|controversia|contestazione|reso|caso|reclamo|rimborso|disputa)~|^(annulla|ritira)$",
  },
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
