"""Who someone is: accounts, municipalities, and the mail that goes out."""
