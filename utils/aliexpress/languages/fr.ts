import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false, choices: false },
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
  choices: {
    reasons: [
      "(?<!(pièce|partie|accessoire)~ .*)((non|pas|jamais)( encore)?( été)? (reçu|arrivé|livré|réceptionné)~(?!…(pièce|accessoire|tous|toutes))|(toujours|encore) en (transit|cours d|chemin|route)~|(colis|commande|article|paquet) (est )?en (transit|cours de (livraison|transport|acheminement))|suivi( [\\p{L}']+)* (aucun~|pas|rien|invalide|introuvable)|aucune information~ de suivi|(livraison|logistique|expédition|transport|colis)( \\p{L}+){0,2} (lent|retardé|bloqué|en retard)~|retard (de|dans la) livraison|perdue?s?(?!\\p{L})|mauvaise adresse|adresse (erronée|incorrecte))",
      "(retourn|renvoy)ée?s? (à l'|à l'|au |à la |à )(expéditeur|vendeur|boutique|marchand)|retour à l'expéditeur|(colis|suivi|paquet)…(retourn|renvoy)é",
      'douan~|dédouan~',
      "(?<!(command|achet|choisi)~ (le |un )?)mauvais (article|produit|modèle)(?!…(command|achet)é)|autre (article|produit)…(reçu|envoyé|livré)|(reçu|envoyé|livré) (un )?autre (article|produit)|(article|produit|modèle) (erroné|incorrect|différent(?! d))|erreur d'(article|envoi)",
      '(non|pas) (conforme|identique)s?(?! \\p{L}*original)|ne (correspond|ressembl)~ pas…(descri|photo|annonce|image)~|pas comme…(décri|descri|photo|annonce)~|différente?s? (de|des|du)…(descri|photo|annonce|image)~|(taille|couleur|matière|matériau)~…(incorrect|différent|erroné)~|mauvaise (taille|couleur|matière)(?!…(command|achet|choisi))',
      "défectueu~|défauts?(?!\\p{L})|(?<!suivi.*)ne (fonctionn|march|s'allum)~ (pas|plus)|dysfonction~|problèmes? de (qualité|fonctionnement|fabrication)|(mauvaise|piètre) qualité|en panne|(non|pas) fonctionnel~",
      'endommagé~|abîmé~|cassé~|brisé~|détérioré~|dommage~',
      '(pièce|partie|accessoire|élément|quantité)~( \\p{L}+)? (manqu|incompl|insuffis|non reçu|pas reçu|absent)~|manque (des |une? |de )?(pièce|accessoire|article|élément|partie)~|quantité (incorrecte|erronée|inférieure)|incomplète?~|articles? manquants?',
      "contrefa~|(?<!(suivi|numéro|adresse) )fau(x|sse)(?!\\p{L}| (numéro|suivi|adresse))|imitation|réplique|falsifié~|(non|pas) (authentique|original|d'origine)~",
      "chang~ d'(avis|idée)|(plus|pas) besoin|ne (le |la |l'|les )?veux (plus|pas)|(command|achet)~…par (erreur|accident)|(achat|commande) (accidentel|par erreur|par accident)~|(command|achet)~ (le |un |la )?mauvais~|moins cher~|meilleur prix|sans (motif|raison)|ne (me )?plaît (plus|pas)",
    ],
    solutions: [
      "remboursement (seul|uniquement|sans|partiel)~|(seulement|uniquement) (le )?remboursement|^remboursement( intégral| partiel| total)?$|sans (retour|renvoi|retourner)|(garder|conserver) (l'|le )(article|produit)",
      "(retour|renvoi)( d[eu]s?( l')? ?(article|produit|marchandise)s?)? ?(et|avec|/|\\+|&) ?(le )?remboursement|(retourner|renvoyer) (l'|le |les )?(article|produit)~|remboursement (et|avec|contre|après) (le )?retour|retour (du|de l'|des|de) ?(produit|article|marchandise)~",
    ],
    accept: "(accept|d'accord|je suis d'accord)~",
    cancel:
      '(annul|retir|ferm|clôtur)~ (la |le |ma |mon |cette |ce )?(demande|litige|dossier|retour|réclamation|remboursement)~|^(annuler|retirer)$',
  },
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
