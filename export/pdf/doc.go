// Package pdf draws papers: a paper.Document becomes a PDF file that is accessible (PDF/UA-1) and archivable (PDF/A-2a).
// It decides how a paper looks and where its pages end. It knows nothing of strategies, and no other package knows gofpdf.
//
// A paper is made in four steps. The composer (compose*.go) cuts the document into boxes that stay in one piece and
// builds the structure that screen readers follow. The paginator (paginate.go) puts the boxes on pages, so all page
// numbers are known before anything is drawn. The painter (paint.go, canvas.go) draws the pages with gofpdf and
// notes which drawing belongs to which element of the structure. The finisher (finish*.go) takes gofpdf's file
// apart and writes it anew with the structure, metadata and repaired fonts.
package pdf
