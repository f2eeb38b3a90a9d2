"""Who someone is: users, municipalities and their coordinators, and the mail that waits to be sent."""

from accounts.models.mail import OutgoingMail
from accounts.models.municipality import Coordinator, Municipality
from accounts.models.user import User

__all__ = ["Coordinator", "Municipality", "OutgoingMail", "User"]
