# Every target sets up what it needs, in an environment of its own (.venv).
#   make demo    load the sample papers, print three answers, draw the pictures
#   make test    run the tests
#   make check   format, lint, types and tests: what a change must pass
#   make format  rewrite the code in the house's format
#   make bench   measure speed and memory; make bench-exports: of each export format
#   make bench-questions  measure every named question and picture, at two sizes
#   make bench-neo4j  measure a push to Neo4j, an import, and pushes that are killed
#   make accuracy  score the annotated texts and write docs/accuracy.md
#   make readme  run the commands of README.md again and renew its output and picture
#   make vocabulary  write Turtle, shapes, context and docs anew from what they are made of
#   make clean   remove the environment and the caches

VENV := .venv
BIN  := $(VENV)/bin
CODE := kamergraaf graph loaders ontology queries tests

.DEFAULT_GOAL := help
.PHONY: help demo test check format bench bench-exports bench-questions bench-neo4j \
	accuracy readme vocabulary clean

help:
	@sed -n 's/^#   //p' $(MAKEFILE_LIST)

$(VENV)/.ready: pyproject.toml .ci/environment
	@sh .ci/environment $(VENV) .
	@touch $@

$(VENV)/.ready-dev: pyproject.toml .ci/environment
	@sh .ci/environment $(VENV) '.[dev]'
	@touch $(VENV)/.ready $@

demo: $(VENV)/.ready
	@$(BIN)/kamergraaf demo

test: $(VENV)/.ready-dev
	@$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile $(ARGS)

check: $(VENV)/.ready-dev
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile

format: $(VENV)/.ready-dev
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix $(CODE)

bench: $(VENV)/.ready-dev
	@$(BIN)/python tests/bench/speed.py $(ARGS)

bench-exports: $(VENV)/.ready-dev
	@$(BIN)/python tests/bench/exports.py $(ARGS)

bench-questions: $(VENV)/.ready-dev
	@$(BIN)/python tests/bench/questions.py $(ARGS)

bench-neo4j: $(VENV)/.ready-dev
	@$(BIN)/python tests/bench/neo4j_push.py $(ARGS)

accuracy: $(VENV)/.ready-dev
	@$(BIN)/python tests/bench/accuracy.py

readme: $(VENV)/.ready-dev
	@$(BIN)/python tests/readme.py README.md

vocabulary: $(VENV)/.ready-dev
	@$(BIN)/python -m kamergraaf.ontology.generate
	@$(BIN)/python -m kamergraaf.loaders.citations.manual
	@$(BIN)/python -m kamergraaf.queries.manual

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
