package paper

import (
	"cmp"
	"strings"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// Strategy builds the strategy paper in the language of the words. Overdue is what should have been done before o.Now.
func Strategy(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	w.add(Contents{Title: words.T("paper.contents"), Depth: 2})
	w.summary()
	w.inventory()
	w.guidelines()
	w.integration()
	w.aiAct()
	w.participation()
	w.positions()
	w.decisions()
	w.roadmap()
	w.followUp()
	w.openPoints()
	w.signatures()
	w.minutesAppendix()
	w.practiceAppendix()
	w.imprint()
	return Document{
		Title:    w.title(),
		Subject:  words.T("paper.subject"),
		Author:   s.Municipality.Name,
		Language: words.Language(),
		Created:  o.Made(s),
		Running:  w.running(),
		PageOf: func(page, total int) string {
			return words.T("paper.page", "Page", words.Number(page), "Total", words.Number(total))
		},
		GoToPage: func(title string, page int) string {
			return words.T("paper.goto", "Title", title, "Page", words.Number(page))
		},
		Cover:  w.cover(),
		Blocks: w.blocks,
	}
}

// title is the room's own title for the paper.
func (w *writer) title() string {
	return cmp.Or(strings.TrimSpace(w.s.Workshop.Title), w.tr.T("paper.untitled"))
}

// running names the paper, the municipality and the edition, as far as they are known.
func (w *writer) running() string {
	return joined(" · ", w.title(), w.s.Municipality.Name, w.edition())
}

// edition is the state of the paper with its version, e.g. "Entwurf 0.4".
func (w *writer) edition() string { return joined(" ", w.status(), w.s.Workshop.Version) }

func (w *writer) status() string {
	return word(w, "workshop.status.", w.s.Workshop.Status, app.Statuses())
}

// joined puts together what is not empty.
func joined(between string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, between)
}
