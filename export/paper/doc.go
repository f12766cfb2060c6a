// Package paper builds the papers: it turns a strategy into a document of headings, paragraphs, lists, tables and figures
// in one language. It decides what a paper says and in which order; it knows nothing of pages, fonts or PDF.
package paper
