"""How the report of a fax is headed and ends, and the labels of an e-mail's head."""

import re

# How the report of a fax is headed, in folded words.
FAX_TITLE = re.compile(
    r"\b(?:(?:fax|tx|zend|verzend|verzendings|transmissie|communicatie) ?"
    r"(?:rapport|verslag|journaal)|faxbevestiging"
    r"|rapport (?:d |de |du )?(?:transmission|emission|envoi|fax|telecopie|communication|tx)"
    r"|(?:journal|releve|compte rendu|confirmation|avis|accuse|rapport) (?:d |de |des |du )?"
    r"(?:transmission|emission|(?:envoi de |appels? )?(?:fax|telecopies?))"
    r"|(?:fax ?)?(?:sende|ubertragungs|anruf|kommunikations)(?:bericht|protokoll|journal|nachweis)"
    r"|fax ?(?:bericht|protokoll|journal|bestatigung|nachweis)|faxsendebestatigung"
    r"|(?:tx|fax|transmission|transmit|communication|send)"
    r"(?: (?:verification|result|call|activity))* (?:report|log|journal)"
    r"|(?:fax|transmission) confirmation)\b"
)
FAX_FAILURES = frozenset({
    "bezet", "fout", "mislukt", "onvolledig", "afgebroken", "onderbroken",
    "occupe", "erreur", "echec", "incomplet", "interrompu",
    "besetzt", "fehler", "abgebrochen", "unvollstandig",
    "busy", "error", "failed", "cancelled", "incomplete", "interrupted", "fault", "ng",
})  # fmt: skip

FAX_SUCCESSES = frozenset({
    "ok", "geslaagd", "gelukt", "correct", "reussi", "reussie", "erfolgreich", "success",
    "successful",
})  # fmt: skip

# The labels of an e-mail's header, folded, as they stand before the colon.
SENDER_LABELS = frozenset(
    {"van", "de", "von", "from", "expediteur", "absender", "afzender", "sender"}
)
RECEIVER_LABELS = frozenset({
    "aan", "a", "an", "to", "destinataire", "destinataires", "empfanger", "ontvanger", "recipient",
    "ontvangers", "recipients",
})  # fmt: skip
FOR_LABELS = frozenset({"naar", "pour"})  # of a receiver too; a payment has one for its payee
# Of them those that no payment, letter or fax has: "From, To, Date" stand on a bank's screen too.
SENT_LABELS = frozenset({
    "verzonden", "verzonden op", "verstuurd", "verstuurd op", "envoye", "envoye le", "gesendet",
    "gesendet am", "sent", "sent on",
})  # fmt: skip
SUBJECT_LABELS = frozenset({"onderwerp", "objet", "sujet", "betreff", "subject"})
HEADER_LABELS = SENDER_LABELS | RECEIVER_LABELS | SENT_LABELS | SUBJECT_LABELS | {
    "datum", "bijlagen", "bijlage", "cc", "cci", "bcc", "kopie", "copie", "copie a", "kopie an",
    "date", "pieces jointes", "piece jointe", "anlagen", "anlage", "anhang", "reply to",
    "attachments", "attachment", "repondre a", "antwort an", "antwoord aan", "beantwoorden aan",
}  # fmt: skip
LETTER_LABELS = frozenset({"betreft", "concerne", "betrifft"})  # of a subject, in letters as well
FORWARD_PREFIXES = ("fw:", "fwd:", "tr:", "wg:", "doorst:", "i:")
