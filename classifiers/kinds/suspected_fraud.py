"""A demand that only pretends to come from the collector (FAQ lines 145 to 179).

nl valse aanmaning · fr faux rappel · de gefälschte Mahnung · en phishing

Threats of seizure within hours, odd ways to pay, cards and codes asked for. Real
letters are urgent too: without such signals, or with an account or a file number
that we know, it is never called fraud.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.SUSPECTED_FRAUD,
    cues="""
    nl S: openstaande incasso | opgelegde administratieve sanctie
    nl S: advocaten & gerechtsdeurwaarders | laatste kans om te betalen
    nl M: wij hebben u meermaals proberen te contacteren | incassokosten | bijlage openen
    nl M: buitenlandse rekening | deurwaarder komt | laatste kans | politie | boete
    nl W: dringend | onmiddellijk | sanctie | link | executie
    fr S: sanction administrative imposée | avocats & huissiers de justice
    fr M: tenté de vous joindre à plusieurs reprises | ouvrir la pièce jointe
    fr M: compte étranger | dernière chance | police | amende
    fr W: urgent | immédiatement | frais de recouvrement | sanction | lien | exécution
    de S: verhängte verwaltungssanktion | rechtsanwälte & gerichtsvollzieher
    de M: mehrfach versucht sie zu erreichen | anhang öffnen | ausländisches konto
    de M: letzte chance | polizei | geldbuße
    de W: dringend | sofort | inkassokosten | sanktion | link | vollstreckung
    en S: administrative sanction imposed | lawyers & bailiffs
    en M: tried to contact you several times | open the attachment | foreign account
    en M: last chance | police | fine
    en W: urgent | immediately | sanction | link
    """,
    signs={Sign.THREAT: 4.0, Sign.ODD_PAYMENT: 3.5},
)
