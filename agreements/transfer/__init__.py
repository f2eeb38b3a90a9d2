"""An agreement as a document: out of the answers, and back into them."""
