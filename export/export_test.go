package export_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/sample"
	"kifahrplan/export"
	"kifahrplan/translations"
)

func exporters(t testing.TB) app.Exporters {
	t.Helper()
	return export.All(catalogue(t))
}

func catalogue(t testing.TB) *translations.Catalogue {
	t.Helper()
	words, err := translations.Load(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return words
}

func strategy(t testing.TB, lang app.Language) *app.Strategy {
	t.Helper()
	edit, err := sample.Edit(lang)
	if err != nil {
		t.Fatal(err)
	}
	return new(app.Strategy).With(edit.Put, nil)
}

func options(lang app.Language) app.ExportOptions {
	return app.ExportOptions{Language: lang, Now: time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC), File: "Musterstadt.kifahrplan"}
}

// optionsFor are options with the group that a questionnaire is for.
func optionsFor(s *app.Strategy, lang app.Language) app.ExportOptions {
	o := options(lang)
	o.Group = s.Groups[0].ID
	return o
}

// TestEveryFormat exports the sample in each format and language: it begins like its format, and the same strategy gives the
// same bytes.
func TestEveryFormat(t *testing.T) {
	signature := map[app.ExportFormat][]byte{app.ExportPaper: []byte("%PDF-1.7\n"), app.ExportTasks: []byte("PK\x03\x04"), app.ExportQuestionnaire: []byte("PK\x03\x04")}
	for format, exporter := range exporters(t) {
		for _, lang := range app.Languages() {
			s := strategy(t, lang)
			first, err := exporter.Export(context.Background(), s, optionsFor(s, lang))
			if err != nil {
				t.Fatalf("%s in %s: %v", format, lang, err)
			}
			if !bytes.HasPrefix(first.Data, signature[format]) {
				t.Errorf("%s in %s begins with %q", format, lang, first.Data[:9])
			}
			if len(first.Replaced) > 0 {
				t.Errorf("%s in %s lacks the characters %q", format, lang, first.Replaced)
			}
			again := strategy(t, lang)
			if format == app.ExportQuestionnaire { // it holds ids, and these are made anew
				again = s
			}
			second, err := exporter.Export(context.Background(), again, optionsFor(again, lang))
			if err != nil || !bytes.Equal(first.Data, second.Data) {
				t.Errorf("%s in %s differs from run to run (%v)", format, lang, err)
			}
		}
	}
}

// TestLanguagesDiffer exports German content in English: the document is another one, and still complete.
func TestLanguagesDiffer(t *testing.T) {
	s := strategy(t, app.German)
	for format, exporter := range exporters(t) {
		german, err := exporter.Export(context.Background(), s, optionsFor(s, app.German))
		if err != nil {
			t.Fatal(err)
		}
		english, err := exporter.Export(context.Background(), s, optionsFor(s, app.English))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(german.Data, english.Data) {
			t.Errorf("%s is the same in both languages", format)
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for format, exporter := range exporters(t) {
		s := strategy(t, app.German)
		if _, err := exporter.Export(ctx, s, optionsFor(s, app.German)); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v, want cancelled", format, err)
		}
	}
}

// BenchmarkSample exports the sample workshop in each format.
func BenchmarkSample(b *testing.B) {
	s := strategy(b, app.German)
	for format, exporter := range exporters(b) {
		b.Run(string(format), func(b *testing.B) {
			for b.Loop() {
				if _, err := exporter.Export(context.Background(), s, optionsFor(s, app.German)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
