"""Classes of folded words of a payment that is held, hangs on something, or is only asked for.

Beside those of ``classifiers.words.word_classes``; ``classifiers.signs.words.holding``
says what they mean together.
"""

from enum import StrEnum


class Hold(StrEnum):
    """Folded words of nl, fr, de and en, as one pattern that matches a whole word."""

    HOLDS = (  # a bank does, in the present tense
        r"houdt?|houden|blokkeert|blokkeren|retient|retenons|bloque|bloquons|suspend|suspendons"
        r"|halt|halten|behalt|behalten|sperrt|sperren|holds?|holding|retains?|retaining"
        r"|withholds?|withholding|blocks|freezes?"
    )
    SENDS = (  # a bank does, in the present tense, with a payment
        r"versturen|verzenden|sturen|boeken|voeren|envoyons|transmettons|executons|versons"
        r"|senden|schicken|ubermitteln|uberweisen|buchen|fuhren|send|transmit|release|book"
    )
    WILL_SEND = (  # fr: a bank will do so
        r"(?:effectu|execut|vers|vir|transfer|trait|realis|debit)er(?:ons|a|ont)"
        r"|(?:enver|transmett)r(?:ons|a|ont)"
    )
    COUNTERFOIL = (  # of a form that went to a bank
        r"talon|souche|volet|\w*strook|abschnitt|durchschlag|counterfoil|stub|detachee?|afgescheurd"
        r"|abgetrennt|detached"
    )
    RELEASED = (
        r"vrijgegeven|vrijgave|gedeblokkeerd|liberee?s?|liberation|debloquee?s?|deblocage"
        r"|freigegeben|freigabe|freigeschaltet|entsperrt|released?|unblocked"
    )
    RELEASE = r"vrijgave|liberation|deblocage|freigabe|release"  # that is to come, with no day
    CONDITIONAL = (
        r"voorwaardelijk|afhankelijk|conditionnel(?:le)?s?|conditionnee?|subordonnee?|dependant\w*"
        r"|depend|bedingt|abhangig|conditional|contingent|depends|dependent"
    )
    ORDERED = r"orders?"  # a shop's too
    LAPSES = (
        r"vervalt|vervallen|verloopt|expire(?:ra|ront|nt)?|caduque?s?|erlischt|verfallt|verfallen"
        r"|lapses?|expires?"
    )
    ELSE = r"zonder|anders|sans|sinon|faute|defaut|ohne|sonst|ansonsten|without|otherwise"
    CONFIRM = r"bevestig\w*|confirm\w*|bestatig\w*"
    CONSENT = (
        r"instemming|instemmen|toestemming|toestemmen|akkoord|fiat|accord|consentement|consentir"
        r"|aval|zustimmung|zustimmen|einwilligung|einwilligen|einverstandnis|consent|assent|agree"
    )
    OTHER_HOLDER = (  # whose word is needed beside that of who pays
        r"mede|mede(?:eigenaar|houder|titularis|rekeninghouder)|bewindvoerder|voogd"
        r"|gevolmachtigden?|co|(?:co)?titulaires?|coproprietaires?|administrateur|tuteur"
        r"|mandataires?|mit(?:konto)?inhaber(?:s|in)?|betreuers?|vormunds?|bevollmachtigten?"
        r"|joint|guardian|trustee"
    )
    MUST = r"moet|dient|doit|muss|must|has|needs"
    NEED = r"nodig|hebben|verwachten|faut|avons|attendons|brauchen|benotigen|erwarten|need|require"
    WAITS = r"wachten|afwachting|attendons|attente|warten|erwarten|waiting|await|awaiting"
    ASIDE = (
        r"opzij\w*|terzijde|uitgesteld|geparkeerd|cote|immobilisee?s?|reportee?s?|geparkt"
        r"|verschoben|aufgeschoben|aside|parked|deferred|postponed"
    )
    LEAVES = r"vertrekt|vertrekken|part|partira|geht|leaves|departs|goes"  # is still to go
    STANDS = r"steht|stehen"
    OUT = r"aus"
    NEXT = r"volgende|komende|prochaine?s?|nachste[nrs]?|kommende[nrs]?|next|coming"
    PERIOD = r"week|weken|maand|dagen|semaines?|mois|jours|wochen?|monat|tagen?|weeks?|months?|days"
    REPLY = r"antwoord|reactie|reponse|antwort|ruckmeldung|reply|answer|response"
    EXAMINED = (
        r"onderzocht|nagekeken|nagegaan|gecontroleerd|geverifieerd|gescreend|examinee?s?"
        r"|verifiee?s?|controlee?s?|analysee?s?|untersucht|uberpruft|gepruft|kontrolliert"
        r"|investigated|reviewed|checked|verified|screened|examined"
    )
    UNTIL = r"tot|totdat|zolang|jusqu|tant|bis|solange|until|till"
    UNDER = r"onder|in|sous|unter|under"
    PUT = r"gezet|geplaatst|mise?s?|gestellt|gelegt|put|placed|staat|steht|is"
    WAIT = r"wacht|hold|attente|pause|pauze|eis|warteposition"
    ONE = r"een|un|une|des|ein|eine[nrms]?|a|an|any"  # of payments as a rule, and no certain one
    MANY = (
        r"betalingen|overschrijvingen|overboekingen|opdrachten|verrichtingen|transacties|paiements"
        r"|virements|operations|ordres|transferts|zahlungen|uberweisungen|auftrage|transaktionen"
        r"|payments|transfers|transactions|orders|instructions"
    )
    OFFERED = (  # advertised, or another thing than a payment
        r"\w*krediet\w*|\w*kredit\w*|credits?|lening\w*|pret|darlehen|loan|aanbieding|offre"
        r"|angebot|offer|kaart|carte|karte|card|sessie|session|sitzung|kapitaal|capital|kapital"
        r"|creditering\w*|bijschrijving\w*|gutschrift\w*|bonitat|octroi|status"
    )
    RIGHTS = r"rechten|droits|rechte|rechten|rights|erkenning|reconnaissance|anerkennung|prejudice"
    ANNOUNCED = (
        r"aangekondigde?|komende?|aankomende|toekomstige|geplande?|voorziene?|annoncee?s?|prevue?s?"
        r"|futurs?|futures?|prochaine?s?|programmee?s?|venir|angekundigt\w*|anstehend\w*"
        r"|bevorstehend\w*|kommende\w*|kunftige\w*|geplant\w*|announced|upcoming|forthcoming"
        r"|coming|future|planned|scheduled"
    )
    AWAITED = r"verwachte?|attendue?s?|erwartet\w*|expected"  # a payment is, by who demands it
    DEBITS = (
        r"afschrijving(?:en)?|uitgaven|invordering(?:en)?|prelevements?|debits?|depenses"
        r"|belastung(?:en)?|abbuchung(?:en)?|ausgaben|charges|withdrawals?|expenses"
    )
    LAST = r"laatste?|derniere?|letzte[rns]?|zuletzt|last"
    PREVIOUS = r"vorige|voorgaande|precedente?|vorherige[rns]?|previous|prior"
    TURN = r"keer|fois|mal|time|termijn|echeance|rate|instal?ment|occurrence"
    MOVEMENT = (
        r"operations?|mouvements?|ecritures|historique|verrichting(?:en)?|mutaties|boekingen"
        r"|historiek|transacti\w*|transaktion\w*|(?:konto)?(?:umsatz|bewegung)\w*|buchungen"
        r"|movements?|postings|history"
    )
    CARRIED_OUT = (
        r"uitgevoerd|executee?|effectuee?|ausgefuhrt|executed|uitvoering|execution|ausfuhrung"
    )
    REQUEST = r"verzoek|demande|request|anforderung"
    REQUEST_TO_PAY = (  # of who is to be paid, in one word
        r"(?:betaal|betalings)verzoek|tikkie|(?:zahlungs|geld)anforderung|zahlungsanfrage"
        r"|geldanfrage"
    )
    SORT = r"type|soort|aard|nature|genre|art|kind|sort|category|categorie"
    PAID = r"betaald|payee?s?|bezahlt|paid|voldaan|reglee?s?"
