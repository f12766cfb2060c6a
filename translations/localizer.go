package translations

import (
	"fmt"
	"log/slog"
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

// Localizer gives the words, dates and numbers of one language. It may be used from several goroutines.
type Localizer struct {
	lang    app.Language
	words   *i18n.Localizer
	log     *slog.Logger
	missing *sync.Map // ids that were logged
	library *library.Library
	content map[string]string // texts of the library
	duties  func() map[string]string
}

var _ app.Translator = (*Localizer)(nil)

// Language returns the language that the localizer speaks.
func (l *Localizer) Language() app.Language { return l.lang }

// T returns the message with this id; pairs are names and values that it mentions: T("paper.page", "Page", 3, "Total", 9).
// A missing message shows as ⟦id⟧, so that it is found, and never ends the program.
func (l *Localizer) T(id string, pairs ...any) string {
	if text, ok := l.fromLibrary(id); ok {
		return text
	}
	return l.localize(&i18n.LocalizeConfig{MessageID: id, TemplateData: data(pairs)})
}

// N is T for a message whose form depends on a count, which it mentions as Count.
func (l *Localizer) N(id string, count int, pairs ...any) string {
	d := data(pairs)
	d["Count"] = l.Number(count)
	return l.localize(&i18n.LocalizeConfig{MessageID: id, TemplateData: d, PluralCount: count})
}

func (l *Localizer) localize(cfg *i18n.LocalizeConfig) string {
	s, err := l.words.Localize(cfg)
	if err == nil {
		return s
	}
	if _, logged := l.missing.LoadOrStore(cfg.MessageID, true); !logged {
		l.log.Error("message", "id", cfg.MessageID, "language", l.lang, "err", err)
	}
	if s == "" {
		return "⟦" + cfg.MessageID + "⟧"
	}
	return s
}

func data(pairs []any) map[string]any {
	d := make(map[string]any, len(pairs)/2+1)
	for i := 0; i+1 < len(pairs); i += 2 {
		d[fmt.Sprint(pairs[i])] = pairs[i+1]
	}
	return d
}
