# Everything needs only Python 3.11 or later with venv, and make. `make PYTHON=python3.12 test` takes another Python.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := 02_chain_rule 06_norms 12_svd_pca 20_entropy

# A notebook binds names anew and is not annotated: of its types only what that leaves is checked (names, attributes, returns).
REBOUND := assignment no-redef var-annotated arg-type call-arg call-overload operator

.PHONY: demo test lint lab clean

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[test]"
	touch $@

demo: $(VENV)/.ready
	$(BIN)/course demo $(DEMO)

test: $(VENV)/.ready lint
	$(BIN)/course build --check
	$(BIN)/python -m pytest -n 2 --dist loadgroup

lint: $(VENV)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy $(REBOUND:%=--disable-error-code=%) source/*.py

lab: $(VENV)/.ready
	$(BIN)/jupyter lab

clean:
	rm -rf $(VENV) demo gradebook.db
