package library

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
)

// Workshop files hold ids of the library. An id that goes away, or comes to mean another kind of item, would leave them
// with words nobody can look up; so ids are only ever added: go test ./app/library -run Ids -update.
var update = flag.Bool("update", false, "add new ids to testdata/ids.txt")

const idsFile = "testdata/ids.txt"

func TestIdsStay(t *testing.T) {
	data, err := os.ReadFile(idsFile)
	if err != nil && !*update {
		t.Fatal(err)
	}
	known := strings.Split(strings.TrimSpace(string(data)), "\n")
	var now []string
	l := standard(t)
	for _, e := range l.Entries() {
		now = append(now, string(e.Kind)+" "+e.ID)
	}
	for _, q := range append(questionsOf(l.Blocks, func(b Block) []Question { return b.Questions }),
		questionsOf(l.Groups, func(g Group) []Question { return g.Questions })...) {
		for _, o := range q.Options {
			now = append(now, "option "+q.ID+"/"+o.ID)
		}
	}
	for _, i := range l.Involvements {
		now = append(now, "involvement "+i.Step+"/"+i.Group)
	}
	slices.Sort(now)
	for _, id := range known {
		if id != "" && !slices.Contains(now, id) {
			t.Errorf("%s is gone", id)
		}
	}
	if *update && !t.Failed() {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(idsFile, []byte(strings.Join(now, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, id := range now {
		if !slices.Contains(known, id) {
			t.Errorf("%s is new: add it with -update", id)
		}
	}
}

func questionsOf[T any](items []T, questions func(T) []Question) []Question {
	var out []Question
	for _, item := range items {
		out = append(out, questions(item)...)
	}
	return out
}

func TestIdsAreShortPlainWords(t *testing.T) {
	for _, e := range standard(t).Entries() {
		if e.Kind == KindState {
			continue
		}
		if len(e.ID) > 40 || strings.Trim(e.ID, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
			t.Errorf("%s has the id %q", e.Kind, e.ID)
		}
		if IsOwn(e.ID) || strings.HasPrefix(e.ID, OwnPrefix) {
			t.Errorf("%s has an id of moderators: %q", e.Kind, e.ID)
		}
	}
}
