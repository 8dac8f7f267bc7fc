"""Words by which a paper is only spoken of: who names it does not hold it.

nl "vraag een afgiftebewijs" · fr "la preuve de dépôt est perdue" · de "Beleg folgt" · en "attached"
"""

# who is told to ask for a paper, or what comes without it, does not hold it
ASKED = frozenset({
    "vraag", "vraagt", "vragen", "krijg", "krijgt", "ontvang", "ontvangt", "zonder", "eis",
    "demandez", "demander", "obtenez", "recevez", "recevrez", "exigez", "sans",
    "verlangen", "fordern", "erhalten", "bekommen", "ohne",
    "ask", "request", "get", "receive", "without",
})  # fmt: skip
# it is lost, lies beside, or comes later
NOT_HERE = frozenset({
    "volgt", "kwijt", "verloren", "vergeten", "bijgevoegd", "perdu", "perdue", "egare", "egaree",
    "suit", "suivra", "joint", "jointe", "verlegt", "folgt", "anbei", "beigefugt",
    "lost", "follows", "attached", "enclosed", "mislaid",
})  # fmt: skip
