"""The side that runs student code: a warm process, forked for each submission, and again for each test."""
