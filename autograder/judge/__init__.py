"""The side that holds the hidden suite: runs its tests against a candidate and reports."""
