"""The paper: a document's blocks typeset as a PDF, in a process of its own with bounds."""
