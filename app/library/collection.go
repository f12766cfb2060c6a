package library

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// CollectionExtension is the end of the name of a file of own items.
const CollectionExtension = ".kifahrplan-library"

const (
	collectionFormat  = "kifahrplan-library"
	collectionVersion = 1
)

// OwnPrefix begins the id of every own item, and of no item of the library.
const OwnPrefix = "own_"

// IsOwn tells whether an id can be that of an own item: the prefix, then small letters a to z, digits, "-" and "_".
func IsOwn(id string) bool {
	rest, ok := strings.CutPrefix(id, OwnPrefix)
	return ok && rest != "" && len(id) <= maxID && strings.Trim(rest, "abcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}

// Collection is a set of a moderator's own items, kept for the next municipality. It holds nothing about a municipality
// but what its author wrote into the texts.
type Collection struct {
	Title      string         `json:"title"`
	Questions  []Question     `json:"questions,omitempty"`
	Principles []Principle    `json:"principles,omitempty"`
	Sections   []Section      `json:"sections,omitempty"`
	Criteria   []Criterion    `json:"criteria,omitempty"`
	Tasks      []TaskTemplate `json:"tasks,omitempty"`
	Indicators []Indicator    `json:"indicators,omitempty"`
	Risks      []Risk         `json:"risks,omitempty"`
}

// Len is the number of items.
func (c Collection) Len() int {
	return len(c.Questions) + len(c.Principles) + len(c.Sections) + len(c.Criteria) + len(c.Tasks) + len(c.Indicators) +
		len(c.Risks)
}

// WriteCollection writes own items as a file that ReadCollection reads. It refuses, with a *FileError and without writing
// anything, what ReadCollection would refuse. The same items give the same bytes.
func (l *Library) WriteCollection(w io.Writer, c Collection) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
		Collection
	}{collectionFormat, collectionVersion, c})
	if err != nil {
		return fmt.Errorf("writing own items: %w", err)
	}
	if _, err := l.ReadCollection(bytes.NewReader(b.Bytes())); err != nil {
		return err
	}
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("writing own items: %w", err)
	}
	return nil
}

// ReadCollection reads a file of own items. A file that is wrong anywhere is refused as a whole with a *FileError; any
// other error comes from the reader.
func (l *Library) ReadCollection(r io.Reader) (Collection, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxCollectionSize+1))
	if err != nil {
		return Collection{}, fmt.Errorf("reading own items: %w", err)
	}
	if len(data) > MaxCollectionSize {
		return Collection{}, &FileError{Code: CodeTooLarge}
	}
	p := &parser{library: l, ids: map[string]bool{}}
	c := p.file(data)
	if p.mistake != nil {
		return Collection{}, p.mistake
	}
	return c, nil
}
