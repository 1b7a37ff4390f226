# Palabre: `make run` tries it, `make test` tests it. `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.SILENT:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
SAMPLE := Themes/Samples/rencontres-de-valbrune.json
PROGRAM := .build/release/palabre

# What the program is built with, and what its tests need besides.
PACKAGES := libncurses-dev libcmark-dev libstemmer-dev pkg-config git
TEST_PACKAGES := libvterm-dev
# What the pages are printed and looked at with.
BROWSER_PACKAGES := chromium poppler-utils fonts-crosextra-carlito python3 python3-venv

# Runs a command that has nothing to say unless it fails.
QUIETLY := quietly() { local said; said=$$("$$@" 2>&1) || { printf '%s\n' "$$said" >&2; return 1; }; }; quietly

export SWIFT_BACKTRACE := enable=no

.PHONY: help
help: ## lists what can be made
	sed -nE 's/^([a-z-]+):[^#]*## (.*)/make \1\t\2/p' Makefile | expand -t 20

.PHONY: run
run: build ## builds Palabre and opens a sample workshop, in a fresh folder that may be spoilt
	folder=$$(mktemp -d "$${TMPDIR:-/tmp}/palabre-XXXXXX")/rencontres
	$(PROGRAM) import $(SAMPLE) "$$folder" >"$$folder.log" 2>&1 || { cat "$$folder.log" >&2; exit 1; }
	[[ $$(locale charmap 2>&1) == UTF-8 ]] || export LC_ALL=C.UTF-8
	if [[ -t 0 && -t 1 ]]; then
	    $(PROGRAM) open "$$folder"
	    echo "The sample is in $$folder"
	else
	    echo "There is no terminal here to open it in. From one: $(PROGRAM) open $$folder"
	fi

.PHONY: build
build: toolchain packages ## builds .build/release/palabre
	echo "Building Palabre (a few minutes, the first time)"
	$(QUIETLY) swift build --configuration release --product palabre --static-swift-stdlib

.PHONY: test
test: PACKAGES += $(TEST_PACKAGES)
test: toolchain packages ## checks the style, the arrows between the modules, and runs all tests
	swift format lint --strict --recursive Sources Tests Package.swift
	echo "Building Palabre and its tests (a few minutes, the first time)"
	$(QUIETLY) swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --skip PalabreTests
	echo "And now the program itself, in a terminal"
	swift test --skip-build --filter PalabreTests

.PHONY: bench
bench: build ## measures, each figure beside a reference of the same run
	exec Tests/Bench/run $(PROGRAM)

.PHONY: print-check
print-check: PACKAGES += $(BROWSER_PACKAGES)
print-check: build ## prints the compte-rendu by a browser and looks at the pages; says where they are
	exec Tests/Browser/print-check $(PROGRAM) $(PAGES)

.PHONY: axe-check
axe-check: PACKAGES += $(BROWSER_PACKAGES)
axe-check: build ## lets axe look for what keeps people from reading the compte-rendu and the sign-in sheet
	[[ -x .venv/bin/python ]] || python3 -m venv .venv
	if ! .venv/bin/python -c 'import axe_playwright_python' 2>/dev/null; then
	    $(QUIETLY) .venv/bin/pip install playwright axe-playwright-python
	fi
	exec .venv/bin/python Tests/Browser/axe-check $(PROGRAM)

.PHONY: install
install: build ## installs to PREFIX (/usr/local)
	install -D -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/palabre"
	share="$(DESTDIR)$(PREFIX)/share"
	mkdir -p "$$share"/{bash-completion/completions,zsh/site-functions,fish/vendor_completions.d,man/man1,man/fr/man1}
	$(PROGRAM) --generate-completion-script bash >"$$share/bash-completion/completions/palabre"
	$(PROGRAM) --generate-completion-script zsh >"$$share/zsh/site-functions/_palabre"
	$(PROGRAM) --generate-completion-script fish >"$$share/fish/vendor_completions.d/palabre.fish"
	XDG_CONFIG_HOME=/nonexistent LC_ALL=en_GB.UTF-8 $(PROGRAM) manual >"$$share/man/man1/palabre.1"
	XDG_CONFIG_HOME=/nonexistent LC_ALL=fr_FR.UTF-8 $(PROGRAM) manual >"$$share/man/fr/man1/palabre.1"
	install -D -m 644 Sources/palabre/Desktop/palabre.desktop "$$share/applications/palabre.desktop"
	install -D -m 644 Sources/palabre/Desktop/palabre.svg "$$share/icons/hicolor/scalable/apps/palabre.svg"
	echo "Installed $(DESTDIR)$(PREFIX)/bin/palabre"

.PHONY: toolchain
toolchain:
	command -v swift >/dev/null || {
	    echo "Palabre is written in Swift, which is not here: install Swift 6.2 or later from https://www.swift.org/install/linux/ and put it on the PATH." >&2
	    exit 1
	}
	version=$$(swift --version 2>&1 | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
	[[ $$(printf '6.2\n%s\n' "$${version:-0}" | sort -V | head -n 1) == 6.2 ]] || {
	    echo "Palabre needs Swift 6.2 or later, and this is $${version:-an unknown version}: see https://www.swift.org/install/linux/." >&2
	    exit 1
	}

# Installs those of PACKAGES that are missing, and says so first; where nothing is missing it does nothing.
.PHONY: packages
packages:
	missing=()
	for package in $(PACKAGES); do
	    [[ $$(dpkg-query -W -f '$${Status}' $$package 2>/dev/null) == *"ok installed" ]] || missing+=($$package)
	done
	[[ $${#missing[@]} -gt 0 ]] || exit 0
	command -v apt-get >/dev/null || {
	    echo "Without apt-get to ask, these Debian packages are taken to be here by other names: $${missing[*]}." >&2
	    exit 0
	}
	echo "Installing what is missing: $${missing[*]}"
	as_root=()
	if [[ $$(id -u) != 0 ]]; then
	    command -v sudo >/dev/null || { echo "That takes root or sudo. As root: apt-get install $${missing[*]}" >&2; exit 1; }
	    as_root=(sudo)
	fi
	log=$$(mktemp)
	trap 'rm -f "$$log"' EXIT
	apt() { "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$$@" </dev/null >>"$$log" 2>&1; }
	apt update || true
	apt install --yes --no-install-recommends "$${missing[@]}" || { cat "$$log" >&2; exit 1; }
