"""The label of a status, what says that something was sent, and the heads of a table beside it."""

STATUS = frozenset({
    "status", "statut", "etat", "stand", "toestand", "state", "sts", "stat", "situation",
    "situatie", "zustand",
})  # fmt: skip
SENT = frozenset({
    "verzonden", "verstuurd", "doorgestuurd", "envoye", "envoyee", "transmis", "transmise",
    "gesendet", "versendet", "verschickt", "geschickt", "ubermittelt", "sent", "submitted",
})  # fmt: skip
TOWARDS = frozenset({"naar", "aan", "a", "au", "vers", "an", "nach", "to"})
AT = frozenset({"om", "uur", "u", "a", "h", "um", "uhr", "at", "o", "clock"})  # beside an hour
HEADS = frozenset({
    "dag", "jour", "tag", "day", "valuta", "valeur", "wert", "value", "eur", "saldo", "solde",
    "balance", "debet", "debit", "soll", "credit", "haben", "naam", "nom", "name", "rekening",
    "compte", "konto", "account", "umsatz", "beweging", "mouvement", "transactie", "transaction",
    "vorgang", "type", "details", "nr", "no", "bericht", "message", "nachricht", "boekdatum",
    "boekingsdatum", "valutadatum", "buchung", "buchungstag", "wertstellung",
    "datum", "bedrag", "omschrijving", "begunstigde", "mededeling", "tegenpartij", "verrichting",
    "date", "montant", "libelle", "beneficiaire", "communication", "operation", "contrepartie",
    "betrag", "beschreibung", "empfanger", "begunstigter", "mitteilung", "buchungstext",
    "amount", "description", "beneficiary", "payee", "reference", "iban",
})  # fmt: skip
