import type { Language } from './language.ts';

/** What may follow a milestone that days are counted from, so that "payment" is none in "payment protection ends". */
const TAIL =
  '(?=[\\s.,;!)]*$|[.,;!)] | \\(|,? (you|and|or|if|for|free|without|at no|it can|when|in case|as long|provided|to (you\\b|return|request|apply|open|file|ask|send|start|submit|raise|initiate|make|get|claim))\\b)';

export const en: Language = {
  code: 'en',
  certain: { months: true, labels: true, statuses: true, sentences: true, goods: true, choices: false },
  labels: [
    'date|order date|order placed on|order placed|order time|placed on|ordered on',
    'paid on|payment completed on|payment date|payment time|payment on',
    'shipment completed on|shipped on|shipment date|shipping completed on|dispatched on',
    'delivered|delivered on|delivery completed on',
    'order completed on|completed on|order finished on|receipt confirmed on',
  ],
  statuses: [
    'to pay|awaiting payment|waiting for payment|unpaid|pending payment',
    'processing|to ship|awaiting shipment|waiting for shipment|ready to ship|payment processing|payment verification|partially shipped|cancellation requested',
    'awaiting delivery|shipped|processed|in transit|delivered|awaiting confirmation',
    'completed|finished|order completed|order complete|complete',
    'canceled|cancelled|order canceled|order cancelled',
    'expired|payment expired|order expired',
  ],
  cases: {
    'buyer-response': 'waiting for your response',
    platform: "waiting for aliexpress's feedback|we're reviewing your request",
    refunded: 'refund complete',
  },
  choices: {
    reasons: [
      '(?<!\\b(part|piece|accessor|gift|refund|some)\\p{L}* .*)((not|never) (yet )?(been )?(receiv|arriv|deliver)~(?! (as|with|in|all)\\b)|(still|package|parcel|order) (is )?(in transit|on (the|its) way)|tracking( \\p{L}+){0,2} (nothing|not?|invalid)\\b|no tracking|lost\\b|(logistics|deliver~|shipping|shipment|transport)( \\p{L}+){0,2} (slow|delay|stuck|late)~|delayed (deliver|shipment|shipping)~|missing (package|parcel)|wrong address)',
      'returned (back )?to|tracked as returned|(package|parcel) (was )?returned',
      'customs\\b',
      '(?<!(order|bought|chose)~( (a|the))? )(wrong|incorrect) (item|product|goods|model)|(received|sent)( an?)? (different|another) (item|product)|not what i ordered',
      '(not|differ~) (as|like|match~|correspond~|from|same as)( the| in| item| product)* (descri|picture|photo|list|advert)~|(?<!(order|bought|chose)~( (a|the))? )(wrong|different|incorrect) (size|colou?r|material|style|design)|(size|colou?r|material)~ (is )?(wrong|different)',
      'defect|faulty|malfunction|(?<!tracking.*)(not|stopped) (work|function|turn on)~|(quality|function~) (problem|issue|defect)|(poor|bad|low) quality',
      'damag|broken|crushed|shattered',
      '(missing|lack of) (part|piece|accessor|items|quantit|component)~|(part|piece|accessor|component|items|quantity)[\\p{L}()]*( is| are)? (missing|short~|incomplete|not (includ|receiv)~)|incomplete|(wrong|less|incorrect) quantity|fewer (items|pieces)',
      'counterfeit|fakes?\\b(?! (track|address))|replica|not (genuine|authentic|original)|infring',
      'chang~ (my |of |your )?mind|no longer (need|want)|(?<!seller (do|does|did) )not (need|want|like) (it|this|the item)|(order|bought|purchas)~( it)? by (mistake|accident)|order~ (a |the )?wrong|cheaper|better price|no reason',
    ],
    solutions: [
      'refund only|only refund|refund without return|^(full |partial )?refund$|no return (need|requir)~|keep the item',
      'returns?( the)?( goods| items?| products?)? ?(and|&|\\+|/) ?(get )?(a )?refunds?|return (the )?(goods|items?|products?)|refund (and|&) return',
    ],
    accept: '(accept|agree)~',
    cancel:
      '(cancel|withdraw|close)( the| my| this)? (request|dispute|case|return|refund|application|claim)|^(cancel|withdraw)$',
  },
  sentences: {
    things: '(items?|orders?|packages?|parcels?|goods|products?)',
    days: '(within|up to|you have|have|for) (the )?(first )?{n} (calendar )?days? (of|after|from|since|following) {}',
    within: [
      `((the |your |this )?order (was |is |has been |being )?(placed|placement|date|creation)|(you )?(plac(ing|ed?) (the|your|this|an) order|ordering|(the |your )?(date of )?purchase( date)?))${TAIL}`,
      `((the |your )?(date of )?payment( date)?|paying|(the |your )?order (was |is |has been )paid|you paid)${TAIL}`,
      `((the |your |it'?s )?(actual )?(date of )?delivery( date)?|(the |your |it )?({thing} )?(is |was |has been |have been |being )(delivered|received)|(you )?(receiving|received?|(the )?receipt of) (it|them|(the |your |this ){thing})|(the |your )?({thing} )(arrives?|arrived|arrival)|(the )?receipt)${TAIL}`,
      `((your |you )?(confirm(ing|ed)?|(the )?confirmation of) (the |your )?((receipt|delivery)( of (it|(the |your |this )?{thing}))?|{thing} (received|receipt))|(receipt|delivery) (confirmation|is confirmed|was confirmed|has been confirmed)|(the |your )?((order )?completion( of (the |your |this )?order)?|(order|it) (is |was |has been )(completed|complete|finished)))${TAIL}`,
    ],
    returns:
      'returns?/refunds?|(apply for|request|ask for|start|make|initiate|submit) (a |an |your |any )?(free )?returns?\\b|(can|may|could|to|please) return\\b|return (it|them|this|the|your|any|{thing})\\b|send (it|them|this|the {thing}|your {thing}) back|send back|be returned|^return by|return (window|period|deadline)|returnable|returns? (accepted|allowed|possible|available)|free returns?',
    free: 'free returns?|free local returns?|return for free|free return shipping',
    noReturn:
      "non-?returnable|unreturnable|not returnable|no returns?(?! (needed|required|necessary|cost|fee|shipping|postage))|returns? (is |are )?(not|\\w+n't) (accepted|allowed|possible|available|supported)|(can ?not|can't) be returned|(does|do)(n't| not) (support|accept|allow) returns?|not eligible for (a )?returns?|final sale",
    disputes:
      '(open|file|raise|submit|start) (a |an |your )?disputes?|disputes? (can|may) be (opened|filed)|dispute (window|period|deadline)',
    refunds:
      '(apply for|request|ask for|claim|get) (a |an |your |the )?(full |partial )?refund(?= (within|by|before|until|up to|no later|for)\\b|[.,;!)]|$)',
    faults:
      "defective|(not|\\w+n't) as described|(not|\\w+n't) match the description|damaged|faulty|broken|counterfeit|wrong item|missing parts",
    missing: "(not|\\w+n't|never|no) (been |be )?(receiv|arriv|deliver)",
    until: [
      '(by|before|until|till|no later than|on or before|not later than):? (the )?{date}',
      '(closes?|ends?|expires?)( on)?:? {date}',
      '(deadline|last day)[^{}]{0,40}(:| is| on) {date}',
    ],
    refund: [
      "(?<!no |refuse )(refund|refunded|money[- ]back)( is)?( guarantee)?d? (if|when) ((there is |there's )?(no delivery|not (delivered|received)|nothing (is delivered|arrives))|(it|(the |your |this )?{thing}) (is|are|was|has)(n't| not)( been)? (delivered|received)|(it|(the |your |this )?{thing}) (does|has|do)(n't| not) arrived?|you (do|have)(n't| not) received? (it|(the |your |this )?{thing})) (by|before|until):? {date}",
      '(no delivery|not delivered|not received) (by|before) {date},? (you (can|will|may) )?(get|apply for|request|receive)? ?(a )?(full )?refund',
    ],
    late: [
      'delayed (by|after|beyond|past) {date}',
      '(delivered|delivery|arrives?|received) (is )?(later than|after) {date}',
      "(coupon|code|credit|compensation)[^{}]{0,40}(not|no|\\w+n't) (been )?deliver(ed|y) (by|before) {date}",
    ],
    protection: [
      '(purchase |order |buyer )?protection (period )?((will )?(ends?|expires?)|is valid|lasts|valid|until|runs|(was|is|has been) extended) ?(on|until|by|at|through|before|to)?:? ?{date}',
      'protected (until|before|by) {date}',
    ],
    left: [
      ['protection (period )?(will )?(ends?|expires?|closes?) in {left}'],
      [
        '(you (still )?have )?{left} (left|remaining) (to|for you to) (open|apply|request|ask|file|raise|submit|start|initiate)(?!\\p{L})',
        '(dispute|return) (window|period) (will )?(ends?|expires?|closes?) in {left}',
      ],
    ],
    underWay:
      '(refund|return|dispute)( request)? (is |was |has been |have been )?(initiated|approved|accepted|agreed|requested|in progress|being processed|closed|opened|submitted)|(agreed|agrees|accepted|approved) (to )?(your|the|this) (return|refund|dispute)',
    node: 'refund',
    not: "can ?not|can't|no longer|may not|(not|\\w+n't) be (returned|refunded|accepted)|not (eligible|returnable|possible|allowed|available|accepted|supported|covered|applicable|applied|valid)|non-?returnable|won't|will not|(do|does)(n't| not) (accept|support|allow|apply|cover|offer)|no returns?\\b|unless|except\\b|excluding|ended\\b|expired\\b|has (passed|closed)|estimated|expected (delivery|by|to arrive)|will be (processed|refunded|issued|credited|shipped|sent|reviewed|returned|closed|cancell?ed)|(seller|store|aliexpress|we) (will|must|has to|have to|should|needs?|shall)|ships? (within|by)|business days|working days|(we|they|seller|store|aliexpress)('ll| refunds?| pays?| issues?)\\b|(seller|store) (did|does|has|is|fails?)|you('ll| will) (get|receive|be)|refunds? (is|are|was|gets?|arrives?|takes?|reaches|comes)\\b|(get|receive) (the|your|a) (full )?(refund|money)( back)? (with)?in\\b|(if|when|once|after) you('ve| have)? (return|sen[dt])|if you (don't|do not) (open|return|request|apply)|(deliver(ed|y)|arriv\\w+|receiv\\w+|receipt)( \\w+){0,2} (to|at|in|by|from) (the |our |a |its )?(seller|store|warehouse|sender|merchant)|returned to (the )?\\p{L}|(not|\\w+n't) (been )?(ship|sent|dispatch)\\w*|complet\\w+ automatically|auto(matically)?[- ](complet|confirm|clos)\\w*",
  },
  goods: {
    words: [
      'underwear|underpants|panty|panties|boxer (shorts?|briefs?)|briefs|knickers|g-?strings? (women|panties|underwear)|long johns',
      'lingerie|bras?(?! brazil)|bralettes?|brassieres?|negligees?',
      'swimwear|swim ?suits?|bikinis?|bathing suits?|tankinis?|monokinis?|swim(ming)? (trunks?|shorts|briefs)',
      'ear ?rings?|ear studs?|stud earrings?|ear cuffs?',
      'wigs?|toupees?',
      '(personali[sz]ed|custom|customi[sz](ed|able))( \\w+)? (names?|photos?|pictures?|logo|text|letters?|initials?|engrav\\w+|portrait)|custom(i[sz]able)? print\\w*|(name|photo|engraved)( \\w+)? (personali[sz]ed|customi[sz]ed)|custom[- ]made|made[- ]to[- ]order',
      'perishables?|(fresh (flowers?|fruits?|vegetables?|meat|fish|food)|cut flowers|live (plants?|insects?))(?!.*\\b(sealer|vacuum|grinder|slicer|saver|cutter|led|lights?|lamp|filter)\\b)',
      'digital (downloads?|gift cards?|licen[cs]es?|cop(y|ies))|digital (codes?|keys?|files?|products?|goods|content)(?= *$| ?[-,:;|(]| (only|for|download|delivery|by|via|no)\\b)|e-?gift cards?|gift card codes?|(activation|licen[cs]e|product|game|steam|cd) (keys?|codes?)(?! (keyboard|keycap|cap|chain|ring|lock))|instant download|e-?books?(?! reader| case| stand| cover)',
      'toothpastes?|menstrual (cups?|pads?|discs?)|sanitary (pads?|napkins?|towels?)|tampons?|adult diapers?|sex toys?|body lotions?(?! (pump|bottle|warmer|applicator))|hygiene products?',
    ],
    not: 'holders?|organi[sz]ers?|storage|box(es)?|stands?|racks?|displays?|cases?|bags?|pouch(es)?|hangers?|hooks?|clasps?|findings?|making|tools?|mou?lds?|die|brush(es)?|combs?|glue|tapes?|removers?|caps?|nets?|straps?|extenders?|clips?|washing|laundry|detergent|drying|drawers?|trimmers?|shavers?|razors?|epilators?|wax|dispensers?|squeezers?|dolls?|barbie|mannequins?|stickers?|posters?|patterns?|heads?|grips?|backs|stoppers?|sanders?|keeping|containers?|preserv\\w+|envelopes?|readers?|finders?|cables?|car|hood|bonnet|machines?|printers?|firmware|pads? (insert|for bra)|inserts?|sealers?|grinders?|keycaps?|figurines?|(anime|action|pvc|girl|resin) figures?',
  },
};
