# The commands of the house. `make test` is the whole check; .ci/run calls it and nothing else.

FILE ?= $(firstword $(sort $(wildcard Samples/*.docx)))
SWIFT_SOURCES := Package.swift Sources Tests Fuzzing

.PHONY: help run setup test arrows lint build format bench fuzz crash

help:
	@echo "make run [FILE=plan.docx]   build the program and read a document"
	@echo "make test                   the whole check: arrows, format, build, tests"
	@echo "make format                 put the code into its form"
	@echo "make bench | make fuzz      measure the reader | throw garbage at it"
	@echo "make crash                  kill a writer 300 times on each database and look at what is left"

run:
	@test -n "$(FILE)" || { echo "make run: no document in Samples/; name one: make run FILE=plan.docx" >&2; exit 2; }
	@test -f "$(FILE)" || { echo "make run: there is no file $(FILE)" >&2; exit 2; }
	@Scripts/setup --program
	@swift build --configuration release --product thucthi --quiet
	@.build/release/thucthi read "$(FILE)"

setup:
	@Scripts/setup

# One after the other, so that the first complaint is the last thing on the screen.
test:
	@$(MAKE) --no-print-directory setup
	@$(MAKE) --no-print-directory arrows
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory build
	swift test --skip-build --parallel
	Scripts/crash --short

arrows:
	Scripts/check-arrows
	Scripts/check-arrows --self-test

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

build:
	swift build --build-tests

format:
	swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

bench:
	@test -x Scripts/bench || { echo "make bench: Scripts/bench is not there yet" >&2; exit 2; }
	@Scripts/setup
	@Scripts/bench

fuzz:
	@test -x Scripts/fuzz || { echo "make fuzz: Scripts/fuzz is not there yet" >&2; exit 2; }
	@Scripts/setup
	@Scripts/fuzz

crash:
	@test -x Scripts/crash || { echo "make crash: Scripts/crash is not there yet" >&2; exit 2; }
	@Scripts/setup --crash
	@$(MAKE) --no-print-directory build
	@Scripts/crash --write
