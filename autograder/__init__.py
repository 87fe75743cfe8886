"""The course's engine: builds lessons, grades submissions behind a boundary, proves its own tests."""
