"""Why a step is not taken: not yours, too late, or not ready; each with a sentence for who asked."""


class Refused(Exception):
    """A step that was not taken; nothing was changed."""


class NotYours(Refused):
    """This person may not take this step."""


class TooLate(Refused):
    """The agreement is no longer where this person saw it; `event` is the act that came before, if there is one."""

    def __init__(self, event=None):
        super().__init__("too late")
        self.event = event


class NotReady(Refused):
    """Something must be solved first; `sentences` says what, in Dutch."""

    def __init__(self, sentences):
        super().__init__("; ".join(sentences))
        self.sentences = list(sentences)
