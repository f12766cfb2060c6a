package aiact

import "testing"

// A walk runs with every click, so it has to be done before anybody notices: 20 ms at most.
func BenchmarkWalk(b *testing.B) {
	c := standardCatalogue(b)
	unknown := Answers{}
	for _, q := range c.Questions {
		unknown[q.ID] = []string{Unknown}
	}
	for _, bench := range []struct {
		name string
		a    Answers
	}{
		{"answered", applicants()},
		{"nothing", nil},
		{"all unknown", unknown},
		{"many unknown", with(unknown, "is_ai_system=yes", "scope=in_scope", "a5_screen=none", "annex_i=no", "gpai=no")},
		{"prohibited practices unknown", with(applicants(), "a5_screen=?")},
		{"areas unknown", with(applicants(), "annex_iii_area=?")},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Walk(bench.a, "")
			}
		})
	}
}

func BenchmarkStandard(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Standard(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	c := standardCatalogue(b)
	for b.Loop() {
		Compare(Basis{c, "ds_2024_07_12"}, Basis{c, ""}, applicants())
	}
}
