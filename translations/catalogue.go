package translations

import (
	"embed"
	"fmt"
	"io/fs"
	"log/slog"
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

//go:embed messages/*.json
var messages embed.FS

// Catalogue holds the messages of all languages. It never changes after Load.
type Catalogue struct {
	localizers map[app.Language]*Localizer
}

// Load reads the embedded messages. Ids that turn out to be missing later are logged, once each.
func Load(log *slog.Logger) (*Catalogue, error) {
	bundle := i18n.NewBundle(language.German)
	files, err := fs.Glob(messages, "messages/*.json")
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if _, err := bundle.LoadMessageFileFS(messages, f); err != nil {
			return nil, fmt.Errorf("translations: %s: %w", f, err)
		}
	}
	content, err := library.Standard()
	if err != nil {
		return nil, fmt.Errorf("translations: %w", err)
	}
	c := &Catalogue{localizers: map[app.Language]*Localizer{}}
	for _, lang := range app.Languages() {
		c.localizers[lang] = &Localizer{
			lang: lang, words: i18n.NewLocalizer(bundle, string(lang)), log: log, missing: &sync.Map{},
			library: content, content: contentOf(content, lang), duties: dutiesOf(lang),
		}
	}
	return c, nil
}

// In returns the localizer of a language; German for one that the program does not speak.
func (c *Catalogue) In(lang app.Language) *Localizer {
	if l, ok := c.localizers[lang]; ok {
		return l
	}
	return c.localizers[app.German]
}
