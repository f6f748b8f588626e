import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false },
  labels: [
    'Date|Date de commande|Commande passée le',
    'Payée le|Payé le|Paiement effectué le',
    'Expédiée le|Expédié le|Expédition terminée le',
    'Livré|Livrée|Livré le',
    'Commande terminée le|Terminée le|Commande finalisée le',
  ],
  statuses: [
    'À payer|En attente de paiement|Paiement en attente',
    "En traitement|En cours de traitement|En attente d'expédition",
    'En attente de livraison|Expédiée|Expédié',
    'Terminée|Terminé|Commande terminée',
    'Annulée|Annulé',
    'Expirée|Expiré',
  ],
  sentences: {
    days: "(dans (les|un délai de)|sous|pendant|jusqu'à) {n} jours (suivant|après|à compter de|à partir de|qui suivent) (la |le |l'|votre )?{}",
    within: [
      '((date de )?(la |votre )?commande|passation de (la |votre )?commande|achat)(?! (expédiée|livrée|terminée|payée))',
      '(date de |du )?paiement',
      "((date de )?(livraison|réception))(?! (estimée|prévue|du (retour|remboursement)|de (votre|la) (demande|confirmation)))(( de | du )(la commande|l'article|colis|votre commande|produit))?",
      '(confirmation d(e (la )?|u )(réception|livraison)|avoir confirmé la réception|fin de la commande)',
    ],
    returns:
      '(demander|effectuer|faire) (un |une |le |votre )?retour|(renvoy|retourn)e[rz]|retour (accepté|possible)',
    free: 'retours? gratuits?|(renvoyer|retourner) gratuitement',
    noReturn:
      'non (retournable|remboursable)|(aucun|pas de) retour~(?! (nécessaire|requis))|ne peu(t|vent) (pas )?être (retourné|renvoyé)|retours? (non accepté|impossible|pas accepté)',
    disputes: '(ouvrir|ouvrez|déposer) (un |une )?(litige|réclamation)',
    faults: 'défectueux|endommagé|(non|pas) conforme|ne correspond pas',
    missing: '(pas|non) (été )?(reçue?|livrée?|arrivée?)',
    until: "(avant|jusqu'au|au plus tard)( le)? {date}",
    refund:
      "rembours(ement|é)…(si|en l'absence|en cas)…(pas|non|de livraison|absence)… (avant|d'ici)( le| au)? {date}",
    late: [
      '(retard|retardée?)… (au|après|au-delà du)( le)? {date}',
      '(livrée?|livraison) après( le)? {date}',
    ],
    protection: "protection… (se termine|expire|prend fin|jusqu'au|valable)( jusqu'au| le)* {date}",
    node: 'Remboursement|Remboursé',
    not: "ne (peu|pouvez |sera|seront )|n'est (pas|plus) (possible|éligible|retournable|remboursable)|non (retournable|remboursable|éligible)|aucun retour|sauf|à l'exception|estimée|prévue|(vendeur|boutique) (doit|devra|va)|sera (traité|remboursé|expédié|effectué)|expiré|jours ouvr|(vous|il) (recevrez|recevez|serez rembours)|remboursement …(est|sera) (versé|émis|effectué|crédité|traité)|nous (vous )?rembours|(si|quand|lorsque|dès que|une fois que) vous (ren|ret)[vo]\\p{L}+|réception de (votre|le|la) retour",
  },
  goods: {
    words: [
      'sous-vêtements?|culottes?|slips? (homme|femme|pour (homme|femme)|en coton)|boxers pour|caleçons?|strings? (femme|sexy)',
      'lingerie|soutiens?-gorge',
      'maillots? de bain|bikinis?',
      "boucles? (d')?oreilles?",
      'perruques?',
      'personnalisée?s?( \\p{L}+)? (nom|prénom|photo|texte|gravure)|(nom|prénom|photo|gravure) personnalisée?|sur mesure',
      'périssables?|fleurs fraîches',
      "(code|téléchargement|carte cadeau) numérique|(clé|code) d'activation",
      'dentifrice|coupes? menstruelles?|(serviettes?|tampons?) hygiéniques?',
    ],
    not: 'support|présentoir|boîte|organisateur|rangement|bonnet|brosse|colle|tondeuse|sac|distributeur|poupées?|outil',
  },
};
