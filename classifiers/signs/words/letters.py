"""Words with which a letter begins and ends, and which name who receives it."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.GREETING,
        Where.ANYWHERE,
        """
        nl: geachte | mijnheer, mevrouw
        fr: madame, monsieur | monsieur, madame | cher monsieur | chère madame
        de: sehr geehrte | sehr geehrter
        en: dear sir | dear madam | dear sirs | dear customer | to whom it may concern
        """,
    ),
    SignWords(Sign.GREETING, Where.OPENING, "all: beste | bonjour"),
    SignWords(
        Sign.CLOSING,
        Where.ANYWHERE,
        """
        nl: hoogachtend | met vriendelijke groeten | met vriendelijke groet | mvg | groetjes
        nl: verzonden vanaf mijn | verstuurd vanaf mijn | verzonden met mijn
        fr: salutations | salutations distinguées | cordialement | bien à vous | cdlt | bien à toi
        fr: envoyé de mon | envoyé depuis mon
        fr: veuillez agréer … madame, monsieur
        de: hochachtungsvoll | freundlichen grüßen | freundliche grüße | viele grüße
        de: liebe grüße | von meinem iphone gesendet | gesendet von meinem
        en: yours faithfully | yours sincerely | kind regards | best regards | sent from my
        """,
    ),
    SignWords(
        Sign.ADDRESSEE,
        Where.OPENING,
        """
        nl: geadresseerde | bestemmeling | ontvanger
        fr: destinataire
        de: empfänger | adressat
        en: addressee | recipient
        """,
    ),
)
