// Package export puts the documents together: which format is built by which packages. What a paper says is decided in
// export/paper, how it looks in export/pdf, and workbooks are made in export/excel.
package export

import (
	"context"

	"kifahrplan/app"
	"kifahrplan/export/excel"
	"kifahrplan/export/paper"
	"kifahrplan/export/pdf"
	"kifahrplan/translations"
)

// All returns an exporter for every format.
func All(words *translations.Catalogue) app.Exporters {
	return app.Exporters{
		app.ExportPaper: &strategyPaper{words: words, renderer: pdf.NewRenderer()},
		app.ExportTasks: excel.NewTasks(words),
	}
}

// strategyPaper makes the strategy paper as PDF.
type strategyPaper struct {
	words    *translations.Catalogue
	renderer *pdf.Renderer
}

// Export implements app.Exporter.
func (p *strategyPaper) Export(ctx context.Context, s *app.Strategy, o app.ExportOptions) (app.Exported, error) {
	return p.renderer.Render(ctx, paper.Strategy(s, p.words.In(o.Language), o), o.Progress)
}
