"""What the patterns of moods are made of: a word of the same clause, a denial, where it ends."""

HINGE = (
    r"(?:en|et|und|and|maar|mais|aber|but|want|car|denn|omdat|weil|because|dat|que|qu|dass|daß|that"
    r"|,)"
)
WORDS = rf"(?: (?!{HINGE} )[^ ]+)"  # each of the same clause, up to what stands behind
NOT = r"(?:niet|nooit|geen|pas|jamais|nicht|nie|niemals|kein\w*|not|never)"
ENDS = rf"(?=$| \?| {HINGE}| (?:mehr|meer|langer|plus|anymore))"
