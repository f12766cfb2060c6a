package excel

import (
	"testing"

	"kifahrplan/app"
)

// The aims: 1,000 tasks in 0.15 s, 10,000 tasks in 0.8 s, on two processors.

func BenchmarkTasks1000(b *testing.B)  { benchmark(b, 1000) }
func BenchmarkTasks10000(b *testing.B) { benchmark(b, 10000) }

func benchmark(b *testing.B, n int) {
	s, x, o := strategy(n), exporter(b), options(app.German)
	b.ReportAllocs()
	for b.Loop() {
		out, err := x.Export(b.Context(), s, o)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(out.Data))/1024, "KB")
	}
}
