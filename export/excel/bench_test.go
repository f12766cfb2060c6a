package excel

import (
	"testing"

	"kifahrplan/app"
)

// The aims: 1,000 tasks in 0.15 s, 10,000 tasks in 0.8 s, on two processors.

func BenchmarkTasks1000(b *testing.B)  { benchmark(b, strategy(1000)) }
func BenchmarkTasks10000(b *testing.B) { benchmark(b, strategy(10000)) }

// BenchmarkDepartments300 has as many sheets as tasks: excelize compares each with all others in many places.
func BenchmarkDepartments300(b *testing.B) { benchmark(b, manyDepartments(300)) }

func benchmark(b *testing.B, s *app.Strategy) {
	b.Helper()
	x, o := exporter(b), options(app.German)
	b.ReportAllocs()
	for b.Loop() {
		out, err := x.Export(b.Context(), s, o)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(out.Data))/1024, "KB")
	}
}
