package pdf

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// Errors of documents that cannot become an accessible PDF. A paper that has them was built wrongly.
var (
	ErrTitle    = errors.New("the document has no title")
	ErrLanguage = errors.New("the document has no valid language")
	ErrAlt      = errors.New("a figure has no alternative text")
	ErrTable    = errors.New("a table's row does not fit its columns")
)

// Renderer draws papers. It holds the fonts, so one is enough for a program; it may be used from several goroutines.
type Renderer struct {
	fonts func() (*family, error)
}

// NewRenderer returns a renderer. The fonts are read when the first paper is drawn.
func NewRenderer() *Renderer { return &Renderer{fonts: newFamily()} }

// Render draws the document. The same document gives the same bytes. Progress, where set, hears the share done, from
// 0 to 1. Render stops with ctx.Err() when ctx is cancelled. Characters that the fonts lack stand in the paper as "?"
// and in Exported.Replaced.
func (r *Renderer) Render(ctx context.Context, doc paper.Document, progress func(share float64)) (out app.Exported, err error) {
	defer func() {
		if p := recover(); p != nil {
			out, err = app.Exported{}, fmt.Errorf("draw the paper: %v\n%s", p, debug.Stack())
		}
	}()
	if progress == nil {
		progress = func(float64) {}
	}
	out, err = r.render(ctx, &doc, progress)
	if err != nil {
		return app.Exported{}, fmt.Errorf("draw the paper: %w", err)
	}
	progress(1)
	return out, nil
}

// The shares of the work that are done after composing and after painting.
const (
	shareComposed = 0.35
	sharePainted  = 0.8
)

func (r *Renderer) render(ctx context.Context, doc *paper.Document, progress func(float64)) (app.Exported, error) {
	fonts, err := r.fonts()
	if err != nil {
		return app.Exported{}, err
	}
	about, err := metadataOf(doc)
	if err != nil {
		return app.Exported{}, err
	}
	set := newSetter(fonts)
	c := newComposer(doc, set)
	if err := c.compose(ctx, func(share float64) { progress(share * shareComposed) }); err != nil {
		return app.Exported{}, err
	}
	pages := paginate(c.boxes)
	p := &painter{doc: doc, set: set, canvas: newCanvas(about.created), cover: c.hasCover}
	err = p.paint(ctx, pages, func(share float64) { progress(shareComposed + share*(sharePainted-shareComposed)) })
	if err != nil {
		return app.Exported{}, err
	}
	data, err := finish(ctx, p.canvas, c.structure(), about)
	return app.Exported{Data: data, Pages: len(pages), Replaced: set.replacedRunes()}, err
}
