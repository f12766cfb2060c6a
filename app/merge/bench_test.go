package merge_test

import (
	"fmt"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// changedRows is a list of tasks that comes back with another title, responsible person and status in every row.
func changedRows(n int) (*app.Strategy, merge.Source) {
	phase := app.Phase{Base: base("phase"), Code: app.PhaseCodes()[0], Number: 1}
	records, source := []app.Record{phase}, merge.Source{Name: "tasks.xlsx"}
	for i := range n {
		t := app.NewTask("phase")
		t.Base, t.Title, t.Description = base(app.ID(fmt.Sprintf("task-%05d", i))), fmt.Sprintf("Aufgabe %d", i), "Mit dem Personalrat abstimmen"
		records = append(records, t)
		from := app.Fields{}
		for _, column := range []string{"title", "description", "responsible", "status", "due_on", "progress"} {
			from[column] = app.Value(t, column)
		}
		to := app.Fields{}
		for column, value := range from {
			to[column] = value
		}
		to["title"], to["responsible"], to["status"] = t.Title+" neu", "Leitung IT", "in_progress"
		source.Records = append(source.Records, merge.Incoming{Ref: app.RefOf(t), Base: from, Theirs: to})
	}
	return strategyOf(records...), source
}

// BenchmarkCompareManyRows compares 10,000 rows that were changed and makes the edit that takes them over. Well under a second
// is allowed for the one, and the same for the other.
func BenchmarkCompareManyRows(b *testing.B) {
	s, source := changedRows(10_000)
	b.Run("compare", func(b *testing.B) {
		for b.Loop() {
			if n := merge.Compare(s, source).Effective(); n != 10_000 {
				b.Fatalf("%d entries", n)
			}
		}
	})
	proposal := merge.Compare(s, source)
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			if _, err := proposal.Build("label")(s); err != nil {
				b.Fatal(err)
			}
		}
	})
}
