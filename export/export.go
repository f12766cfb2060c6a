// Package export puts the documents together: which format is built by which packages. What a paper says is decided in
// export/paper, how it looks in export/pdf, and workbooks are made in export/excel.
package export

import (
	"context"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/export/excel"
	"kifahrplan/export/paper"
	"kifahrplan/export/pdf"
	"kifahrplan/translations"
)

// All returns an exporter for every format.
func All(words *translations.Catalogue) app.Exporters {
	renderer := pdf.NewRenderer()
	return app.Exporters{
		app.ExportPaper:     &document{words, renderer, paper.Strategy},
		app.ExportTasks:     excel.NewTasks(words),
		app.ExportAgreement: &document{words, renderer, paper.Agreement},
		app.ExportRegister:  &document{words, renderer, paper.Register},
		app.ExportPass:      &document{words, renderer, paper.Pass},
		app.ExportMinutes:   &document{words, renderer, paper.Minutes},
		app.ExportOwed:      &document{words, renderer, paper.Owed},
		app.ExportPractice:  &document{words, renderer, paper.Practice},

		app.ExportQuestionnaire: excel.NewQuestionnaires(words),
	}
}

// Reader returns the reader of questionnaires that were filled in.
func Reader(words *translations.Catalogue) merge.Reader { return excel.NewQuestionnaires(words) }

// document makes one of the papers as PDF.
type document struct {
	words    *translations.Catalogue
	renderer *pdf.Renderer
	build    func(*app.Strategy, *translations.Localizer, app.ExportOptions) paper.Document
}

// Export implements app.Exporter.
func (d *document) Export(ctx context.Context, s *app.Strategy, o app.ExportOptions) (app.Exported, error) {
	return d.renderer.Render(ctx, d.build(s, d.words.In(o.Language), o), o.Progress)
}
