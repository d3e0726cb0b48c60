# Two commands are enough: `make run` opens the reader on seeds/, `make test` checks everything.
# Only Python >= 3.11 and make are needed; uv is used when it is there.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
P      ?= seeds
N      ?= 20000

.PHONY: run test check fix snapshots messages floors bench clean
.DEFAULT_GOAL := run

run: $(VENV)/.runtime
	@$(BIN)/newsreader $(P)

test: check
	@echo "newsreader: running the tests"
	@$(BIN)/python -m pytest -p no:cacheprovider

check: $(VENV)/.dev
	@echo "newsreader: style, types and import contracts"
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --no-cache --check .
	@$(BIN)/mypy --cache-dir=$(VENV)/.mypy
	@$(BIN)/lint-imports --no-cache

fix: $(VENV)/.dev
	@$(BIN)/ruff check --no-cache --fix .
	@$(BIN)/ruff format --no-cache .

snapshots: $(VENV)/.dev
	@echo "newsreader: writing golden files and screens anew; review the diff before you commit it"
	@NEWSREADER_WRITE_GOLDEN=1 $(BIN)/python -m pytest -p no:cacheprovider -q -k golden

messages: $(VENV)/.dev
	@echo "newsreader: collecting what is said, and compiling what other languages say for it"
	@$(BIN)/python po/messages.py

floors: $(VENV)/.dev
	@echo "newsreader: measuring on the gold set and writing its floors; a floor that falls is named"
	@$(BIN)/python bench/accuracy.py --write-floors

bench: $(VENV)/.dev
	@$(BIN)/python bench/startup.py
	@$(BIN)/python bench/keys.py
	@$(BIN)/python bench/accuracy.py
	@$(BIN)/python bench/index.py $(N)

clean:
	@rm -rf $(VENV)

# The environment: made once, again when pyproject.toml changes. pip keeps no cache, so a read-only or
# empty home is enough. The reader needs the runtime packages only; tests and checks need the extra "dev".
$(VENV)/.runtime: pyproject.toml
	@$(MAKE) --no-print-directory install EXTRA= STAMP=$@
$(VENV)/.dev: pyproject.toml
	@$(MAKE) --no-print-directory install EXTRA=[dev] STAMP=$@
	@touch $(VENV)/.runtime

.PHONY: install
install:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newsreader needs Python 3.11 or newer; this is %d.%d: set PYTHON=" % sys.version_info[:2])'
	@if command -v uv >/dev/null 2>&1; then \
	    echo "newsreader: installing into $(VENV) with uv"; \
	    { [ -x $(BIN)/python ] || uv venv --quiet --no-cache --python "$(PYTHON)" $(VENV); } && \
	    uv pip install --quiet --no-cache --python $(BIN)/python -e ".$(EXTRA)"; \
	else \
	    echo "newsreader: installing into $(VENV) with pip (this takes a minute the first time)"; \
	    { [ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV); } && \
	    $(BIN)/python -m pip install --quiet --no-cache-dir --disable-pip-version-check -e ".$(EXTRA)"; \
	fi
	@touch $(STAMP)
