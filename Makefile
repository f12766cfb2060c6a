# KI-Fahrplan. "make run" starts the program, "make test" runs all tests; both install what is missing.

GO            ?= go
GOLANGCI      := v2.15.0
GOFUMPT       := v0.12.0
TOOLS         := $(CURDIR)/build/tools
VERSION       := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
# migrated_fynedo: all work on widgets goes through fyne.Do, so Fyne's own thread checks can be left out.
BUILD_FLAGS   := -trimpath -tags migrated_fynedo -ldflags "-s -w -X main.version=$(VERSION)"
# All packages but main can be tested without a display and without cgo.
PACKAGES       = $(shell $(GO) list ./... | grep -v '^kifahrplan$$')
FUZZ_TIME     ?= 10s

BUILD_PACKAGES := gcc pkg-config libgl1-mesa-dev xorg-dev
TEST_PACKAGES  := qpdf poppler-utils python3-pikepdf python3-fonttools python3-openpyxl
E2E_PACKAGES   := xvfb xdotool openbox x11-xkb-utils imagemagick libgl1-mesa-dri
export LANG    := en_US.UTF-8

.PHONY: help run test build lint race bench fuzz e2e screenshots windows clean setup-build setup-test setup-e2e

help:
	@echo "make run          start the program"
	@echo "make test         run all tests (no display needed)"
	@echo "make build        build/kifahrplan"
	@echo "make lint         go vet, gofumpt, golangci-lint"
	@echo "make race         tests with the race detector"
	@echo "make bench        benchmarks"
	@echo "make fuzz         every fuzz test for FUZZ_TIME ($(FUZZ_TIME))"
	@echo "make e2e          the real program under Xvfb, with mouse and keyboard"
	@echo "make screenshots  every screen into build/screenshots, without a display"
	@echo "make windows      build/kifahrplan.exe (needs mingw-w64)"

setup-build: ; @.ci/install $(BUILD_PACKAGES)
setup-test:  ; @.ci/install $(TEST_PACKAGES)
setup-e2e:   ; @.ci/install $(E2E_PACKAGES) $(TEST_PACKAGES)

run: build
	build/kifahrplan $(FILE)

build: setup-build
	CGO_ENABLED=1 $(GO) build $(BUILD_FLAGS) -o build/kifahrplan .

test: setup-test
	CGO_ENABLED=0 $(GO) test -timeout 20m $(PACKAGES)

race: setup-build setup-test
	CGO_ENABLED=1 $(GO) test -short -race -timeout 30m $(PACKAGES)

bench:
	CGO_ENABLED=0 $(GO) test -run '^$$' -bench . -benchmem $(PACKAGES)

fuzz:
	@for p in $(PACKAGES); do \
	  for f in $$(CGO_ENABLED=0 $(GO) test -list '^Fuzz' $$p | grep '^Fuzz'); do \
	    echo "$$p $$f"; CGO_ENABLED=0 $(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZ_TIME) -fuzzminimizetime 10x $$p || exit 1; \
	  done; \
	done

lint: setup-build $(TOOLS)/golangci-lint-$(GOLANGCI) $(TOOLS)/gofumpt-$(GOFUMPT)
	$(GO) vet -tags migrated_fynedo ./... ./.ci/e2e
	@out=$$($(TOOLS)/gofumpt-$(GOFUMPT) -l $$(git ls-files -co --exclude-standard '*.go')); [ -z "$$out" ] || { echo "not formatted with gofumpt:"; echo "$$out"; exit 1; }
	$(TOOLS)/golangci-lint-$(GOLANGCI) run --timeout 20m ./...

$(TOOLS)/golangci-lint-$(GOLANGCI):
	GOBIN=$(TOOLS) $(GO) install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI)
	mv $(TOOLS)/golangci-lint $@

$(TOOLS)/gofumpt-$(GOFUMPT):
	GOBIN=$(TOOLS) $(GO) install mvdan.cc/gofumpt@$(GOFUMPT)
	mv $(TOOLS)/gofumpt $@

e2e: build setup-e2e
	KIFAHRPLAN=$(CURDIR)/build/kifahrplan $(GO) test -count=1 -timeout 15m -v ./.ci/e2e

screenshots:
	CGO_ENABLED=0 KIFAHRPLAN_SCREENSHOTS=$(CURDIR)/build/screenshots $(GO) test -count=1 -run TestScreenshots ./screens

windows:
	@.ci/install gcc-mingw-w64-x86-64
	CGO_ENABLED=1 GOOS=windows CC=x86_64-w64-mingw32-gcc $(GO) build -trimpath -tags migrated_fynedo \
	  -ldflags "-s -w -H=windowsgui -X main.version=$(VERSION)" -o build/kifahrplan.exe .

clean:
	rm -rf build
