"""Classes of folded words of money that left an account, and of what its books say of that.

Beside those of ``classifiers.words.word_classes``; ``classifiers.signs.words.booking`` says what
they mean together. A participle tells what happened only beside a verb of the past in its own
language: Dutch and German "is", "werd", "ist", "wurde" afgeschreven, abgebucht; English "was",
French "a été" debited, débité. "Is debited", "est débité" tell of what is to come.
"""

from enum import StrEnum


class Book(StrEnum):
    """Folded words of nl, fr, de and en, as one pattern that matches a whole word."""

    IS = r"is|zijn|werd|ist|sind|wurden?"  # beside a participle of Dutch or German
    WAS = r"was|were|been|ete|fut|furent"  # beside one of English or French
    EST = r"est|sont"  # beside a French one of going
    HAS = r"heeft|hebben|hat|haben|has|have|a|ont"
    TAKEN = (  # nl, de: from an account
        r"afgehouden|afgehaald|afgegaan|weggegaan|gegaan|gehaald|genomen|afgetrokken|overgemaakt"
        r"|overgeschreven|afgeschreven|afgeboekt|gedebiteerd|verdwenen|vertrokken"
        r"|abgebucht|abgegangen|abgezogen|abgehoben|abgeflossen|entnommen|gegangen|weggegangen"
        r"|eingezogen|uberwiesen"
    )
    WITHDRAWN = (  # fr, en
        r"prelevee?s?|retiree?s?|debitee?s?|deduite?s?|soustraite?s?|viree?s?"
        r"|taken|deducted|withdrawn|charged|drawn|debited|removed|moved|transferred"
    )
    PARTED = r"sortie?s?|partie?s?"  # fr
    BOOKED = (  # nl, de
        r"geboekt|afgeboekt|afgeschreven|gedebiteerd|gebucht|abgebucht|verbucht|belastet"
    )
    POSTED = r"debitee?s?|comptabilisee?s?|imputee?s?|booked|debited|posted"  # fr, en
    CASH = r"geld|argent|fonds|money|funds|cash"
    WENT = r"ging(?:en)?|went"
    GONE = r"went|gone|gegaan|weg|parti|gegangen"
    TOWARDS = r"naar|aan|a|vers|chez|an|nach|zu|to"
    LEFT = r"left|verlie(?:t|ten|ss|ssen)"
    QUIT = r"verlaten|verlassen|quittee?s?"
    FROM = r"van|vanop|vanaf|de|du|von|vom|from|off|out"
    IBAN = r"[a-z]{2}\d{2}[0-9a-z]{0,30}"
    ENTERED = r"portee?s?|passee?s?|inscrite?s?|entered|ingeschreven|opgenomen|eingetragen"
    INTO = r"en|au|dans|in|im|ins"
    BOOKS = r"compte|debit|livres?|ecritures?|boeken|buchern?|books?"
    LEDGER = r"livres|ecritures|boeken|buchern?|books"
    INSTANT = r"(?:instant|echtzeit)\w+|instant"  # such a transfer arrives or fails at once
    RECEIVED = r"ontvangen|recue?s?|erhalten|received"
    REMAINS = r"blijft|blijven|reste(?:nt)?|verbleib(?:t|en)|bleib(?:t|en)|left|remains?"
    YOU = r"vous|u|ihnen|dir|you"
    REST = r"rest|reste|restant|reliquat|restbetrag"
    OWED = (
        r"verschuldigd|schuldig|schuld|openstaand\w*|due?s?|redevable|rembours\w*|solder|apurer"
        r"|offen\w*|schulden|owed?|owing|outstanding|unpaid|openblijvend\w*|krediet\w*|pret"
    )
    VALUE = r"waarde|valuta|valut|valeur|wert|value|val"
    SAME = r"zelfde|dezelfde|meme|gleiche[rnms]?|selben|same"
    DETAIL = r"details?|bijzonderheden|gegevens|einzelheiten|angaben|informations?|fiche"
    MOVEMENT = (  # that an account made: an order is none yet
        r"(?:rekening)?beweging|mouvements?|movements?|(?:konto)?umsatz(?:es)?|(?:konto)?bewegung"
        r"|boeking|buchung|ecriture|mutatie|afschrijving|abbuchung"
    )
    ACCOUNT_MOVEMENT = r"rekeningbeweging|kontobewegung|kontoumsatz"
    MOVEMENT_DETAIL = (
        r"(?:rekening)?bewegingsdetails?|(?:konto)?umsatzdetails?|(?:konto)?bewegungsdetails?"
        r"|umsatzanzeige|buchungsdetails?|boekingsdetails?|mutatiedetails?"
        r"|debet(?:bericht|advies)|belastungs(?:anzeige|avis|aufgabe)|lastschriftanzeige"
    )
    ADVICE = r"avis|advice"
    DEBIT = r"debit"
    CERTIFIER = (  # in whose name a paper certifies
        r"ondergetekenden?|soussignee?s?|unterzeichne(?:te[rn]?|nde[rn]?)|undersigned|bank|banque"
        r"|kantoor|agence|filiale|zweigstelle|branch|office|instelling|etablissement|institut"
    )
    CERTIFIES = (
        r"attest(?:eert|eren|er|ons|e|ent|s)?|certif(?:ieert|ieren|ions|ie|ient|y|ies)"
        r"|verklaart|verklaren|bescheinig(?:t|en)|declare(?:nt|s)?|declarons|beurkundet"
    )
    CONFIRMS = r"bevestigt|confirme|bestatigt|confirms"
    THAT = r"dat|que|qu|dass|that"
    UNSURE = (  # supposed, asked, told of another time, or of how it is done
        r"whether|ob|peut|misschien|vielleicht|maybe|zolang|tant|solange|avant|voordat|bevor"
        r"|before|anders|sinon|sonst|otherwise|would|als|indien|wanneer|si|lorsque|quand|wenn|falls"
        r"|if|when|unless|tenzij|sauf|hoe|comment|how|waarom|pourquoi|warum|why|where|waar|ou|wo"
        r"|prevision\w*|\w*prognose|verwachting|schatting|schatzung|estimation|estimates?"
        r"|fi[ck]ti(?:e[fv]|ve?)\w*|fictitious|vorschau|forecast|projected"
        r"|vroeg(?:en)?|vraag\w*|vragen|verzoek\w*|verzocht|demand\w*|souhait\w*|voul\w*|baten?"
        r"|bitte[nt]?|gebeten|wunsch\w*|wollten|ask(?:ed|s)?|want(?:ed|s)?|wish\w*|request\w*"
        r"|wacht(?:en|te|end)?|attend(?:ent|ant)?|wartet|warten|waits?|waiting|pending"
        r"|beschikba\w*|disponible|verfugbar\w*|available|gereserveerde?|reservee?s?|reserviert\w*"
        r"|vorgemerkt\w*|reserved|reservation|reservering|hold|earmarked"
    )
    TRAY = (  # where what is still to go is kept: whoever books it there books it for himself
        r"outbox|postausgang|verzendmap|agenda|kalender|calendar|calendrier|wachtrij|queue"
        r"|warteschlange|\w*mandje|panier|\w*korb|basket|planning|echeanciers?|terminliste"
        r"|takenlijst|enveloppe|\w+mappe|parapheur|batch|lot|drafts|ontwerpen|brouillons"
        r"|entwurfe"
    )
