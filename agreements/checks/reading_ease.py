"""How easily a Dutch text reads: its words counted, the Flesch-Douma score, and what makes it hard. Pure functions.

The score is W.H. Douma's for Dutch (De leesbaarheid van landbouwbladen, Bulletin 17, Landbouwhogeschool Wageningen,
1960): 206.84 - 0.77 × syllables per hundred words - 0.93 × words per sentence. 100 reads as a children's book, below 50
is for who studied. Syllables are counted by their vowels, which is right for most words.
"""

import re
import unicodedata
from typing import NamedTuple

VOWELS = re.compile("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ei|ij|ui|au|ou|[aeiouyáàâäéèêëíìîïóòôöúùûü]")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
EDGES = "“”‘’\"'().,;:!?…–-"
EASY, HARD = 65, 50
LONG_SENTENCE = 20  # words; fifteen is a good measure
LONG_WORD = 19  # letters
# Words from the office, and what people say to each other.
PLAINER = {
    "alsmede": "en ook",
    "betreffende": "over",
    "communiceren": "vertellen",
    "conform": "volgens",
    "derhalve": "dus",
    "draagvlak": "steun",
    "energietransitie": "overstap op schone energie",
    "evalueren": "terugkijken",
    "evaluatie": "terugkijken",
    "faciliteren": "helpen",
    "implementeren": "invoeren",
    "inzake": "over",
    "indien": "als",
    "initiëren": "beginnen",
    "mandaat": "wat iemand mag beslissen",
    "middels": "met",
    "optimaliseren": "beter maken",
    "participatie": "meedoen",
    "participeren": "meedoen",
    "realisatie": "maken",
    "realiseren": "maken",
    "reeds": "al",
    "stakeholders": "mensen en organisaties",
    "teneinde": "om",
    "tevens": "ook",
    "verduurzamen": "zuinig en schoon maken",
    "verduurzaming": "zuinig en schoon maken",
    "warmtetransitie": "overstap naar andere warmte",
}


class Reading(NamedTuple):
    """How a text reads: its number of words, its score, and its long sentences and hard words."""

    words: int
    score: int
    long_sentences: tuple  # the sentences of more than twenty words
    plainer: tuple  # (word, what says the same)
    long_words: tuple

    @property
    def level(self):
        """Name how easily it reads: makkelijk, redelijk or moeilijk."""
        return "makkelijk" if self.score >= EASY else "redelijk" if self.score >= HARD else "moeilijk"


def reading_of(text):
    """Give how a text reads; None for a text without words."""
    text = unicodedata.normalize("NFC", text)
    sentences = [words for sentence in SENTENCE_END.split(text) if (words := words_of(sentence))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return None
    per_hundred = 100 * sum(map(syllables, words)) / len(words)
    known = dict.fromkeys(word.casefold() for word in words)
    return Reading(
        words=len(text.split()),
        score=min(100, max(0, round(206.84 - 0.77 * per_hundred - 0.93 * len(words) / len(sentences)))),
        long_sentences=tuple(" ".join(sentence) for sentence in sentences if len(sentence) > LONG_SENTENCE),
        plainer=tuple((word, PLAINER[word]) for word in known if word in PLAINER),
        long_words=tuple(word for word in known if len(word) >= LONG_WORD and "-" not in word and word not in PLAINER),
    )


def words_of(sentence):
    """List the words of a sentence, without the marks around them."""
    return [word for each in sentence.split() if (word := each.strip(EDGES))]


def syllables(word):
    """Count the syllables of a word by its vowels; a number or a short name has at least one."""
    return max(1, len(VOWELS.findall(word.casefold())))
