import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  labels: {
    ordered: ['Date', 'Date de commande', 'Date de la commande', 'Commande passée le', 'Commandé le'],
    paid: ['Payée le', 'Payé le', 'Paiement effectué le', 'Date de paiement'],
    shipped: ['Expédiée le', 'Expédié le', 'Expédition terminée le', "Date d'expédition"],
    delivered: ['Livré', 'Livrée', 'Livré le', 'Livrée le'],
    completed: ['Commande terminée le', 'Terminée le', 'Commande finalisée le'],
  },
  statuses: {
    'awaiting-payment': ['À payer', 'En attente de paiement', 'Paiement en attente'],
    processing: ['En traitement', 'En cours de traitement', "En attente d'expédition", 'À expédier'],
    'awaiting-delivery': ['En attente de livraison', 'Expédiée', 'Expédié', 'En transit'],
    completed: ['Terminée', 'Terminé', 'Commande terminée', 'Finalisée'],
    cancelled: ['Annulée', 'Annulé', 'Commande annulée'],
    expired: ['Expirée', 'Expiré'],
  },
  sentences: {
    counted:
      "(?:dans (?:les|un délai de)|sous|pendant|jusqu'à) {n} jours (?:suivant|après|à compter de|à partir de|qui suivent) (?:la |le |l'|votre )?",
    within: {
      completed: [
        `{counted}(?:confirmation d(?:e (?:la )?|u )(?:réception|livraison)|avoir confirmé la réception|fin de la commande)`,
      ],
      delivered: [
        `{counted}(?:(?:date de )?(?:livraison|réception))(?! (?:estimée|prévue|du (?:retour|remboursement)|de (?:votre|la) (?:demande|confirmation)))(?:(?: de | du )(?:la commande|l'article|colis|votre commande|produit))?`,
      ],
      ordered: [
        `{counted}(?:(?:date de )?(?:la |votre )?commande|passation de (?:la |votre )?commande|achat)(?! (?:expédiée|livrée|terminée|payée))`,
      ],
      paid: [`{counted}(?:date de |du )?paiement`],
    },
    returns:
      '(?:demander|effectuer|faire) (?:un |une |le |votre )?retour|renvoyez|renvoyer|retournez|retourner|retour (?:accepté|possible)',
    freeReturns: 'retours? gratuits?|renvoyer gratuitement|retourner gratuitement',
    disputes: '(?:ouvrir|ouvrez|déposer) (?:un |une )?(?:litige|réclamation)',
    faults: 'défectueux|endommagé|non conforme|ne correspond pas|pas conforme',
    nonArrival: '(?:pas|non) (?:été )?(?:reçue?|livrée?|arrivée?)',
    until: ["(?:avant|jusqu'au|au plus tard)(?: le)? {date}"],
    notReceived: [
      "(?:remboursement|remboursé)[^{}.]{0,15}(?:si|en l'absence|en cas)[^{}.]{0,15}(?:pas|non|de livraison|absence)[^{}.]{0,20} (?:avant|d'ici)(?: le| au)? {date}",
      "(?:remboursement|remboursé)[^{}.]{0,15}si [^{}.]{0,15}n'est pas livrée? avant(?: le)? {date}",
    ],
    late: [
      '(?:retard|retardée?)[^{}.]{0,15} (?:au|après|au-delà du)(?: le)? {date}',
      '(?:livrée?|livraison) après(?: le)? {date}',
    ],
    protection: [
      "protection[^{}.]{0,20} (?:se termine|expire|prend fin|jusqu'au|valable)(?: jusqu'au| le)* {date}",
    ],
    refundNode: ['Remboursement', 'Remboursé'],
    refusals:
      "ne (?:peut|peuvent|pouvez|sera|seront) |n'est (?:pas|plus) (?:possible|éligible|retournable|remboursable)|non (?:retournable|remboursable|éligible)|aucun retour|sauf|à l'exception|estimée|prévue|(?:vendeur|boutique) (?:doit|devra|va)|sera (?:traité|remboursé|expédié|effectué)|expiré|jours ouvr",
  },
  goods: {
    words: {
      underwear: 'sous-vêtements?|culottes?|slips?|boxers pour|caleçons?|strings? (?:femme|sexy)',
      lingerie: 'lingerie|soutiens?-gorge',
      swimwear: 'maillots? de bain|bikinis?',
      earrings: "boucles? d'oreilles?|boucles? oreilles?",
      wigs: 'perruques?',
      customised: 'personnalisée?s?|sur mesure',
      perishable: 'périssables?|fleurs fraîches',
      digital: "(?:code|téléchargement|carte cadeau) numériques?|clé d'activation|code d'activation",
      hygiene: 'dentifrice|coupes? menstruelles?|serviettes? hygiéniques?|tampons? hygiéniques?',
    },
    not: 'support|présentoir|boîte|organisateur|rangement|bonnet|brosse|colle|tondeuse|sac|distributeur|poupées?|outil',
  },
};
