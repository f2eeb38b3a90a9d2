"""Commands about municipalities and mail."""
