package pdf

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// laidOut shows the pages: the heights of their boxes, a repeated head as "h".
func laidOut(pages []page) string {
	var all []string
	for _, p := range pages {
		var one []string
		for _, b := range p {
			if b.again {
				one = append(one, "h")
			} else {
				one = append(one, fmt.Sprint(b.height))
			}
		}
		all = append(all, strings.Join(one, " "))
	}
	return strings.Join(all, " | ")
}

func TestPaginate(t *testing.T) {
	const full = columnHeight
	head := &box{height: 20, keep: true}
	for name, test := range map[string]struct {
		boxes []*box
		want  string
	}{
		"nothing":           {nil, ""},
		"one page":          {[]*box{{height: 10}, {height: 20}}, "10 20"},
		"page is full":      {[]*box{{height: 300}, {height: 300}, {height: 250}}, "300 300 | 250"},
		"tail":              {[]*box{{height: 300}, {height: 300}, {height: 100}}, "300 | 300 100"},
		"tail of many":      {[]*box{{height: 500}, {height: 90}, {height: 90}, {height: 10}, {height: 150}}, "500 90 | 90 10 150"},
		"tail stays":        {[]*box{{height: 600}, {height: 100}}, "600 | 100"},
		"tail has no room":  {[]*box{{height: 100}, {height: 570}, {height: 150}}, "100 570 | 150"},
		"tail of a chapter": {[]*box{{height: 600}, {height: 10}, {height: 100}, {height: 9, newPage: true}}, "600 10 | 100 | 9"},
		"tail with head":    {[]*box{head, {height: 600, head: head}, {height: 100, head: head}, {height: 50, head: head}}, "20 600 | h 100 50"},
		"exactly full":      {[]*box{{height: full - 10}, {height: 10}}, fmt.Sprint(full-10) + " 10"},
		"space counts":      {[]*box{{height: full - 10}, {height: 10, before: 1}}, fmt.Sprint(full-10) + " | 10"},
		"none at the top":   {[]*box{{height: full, before: 99}}, fmt.Sprint(full)},
		"new page":          {[]*box{{height: 1, newPage: true}, {height: 2, newPage: true}}, "1 | 2"},
		"kept":              {[]*box{{height: 500}, {height: 100, keep: true}, {height: 100}}, "500 | 100 100"},
		"chain":             {[]*box{{height: 500}, {height: 60, keep: true}, {height: 60, keep: true}, {height: 80}}, "500 | 60 60 80"},
		"keep ends at turn": {[]*box{{height: 1, keep: true}, {height: 2, newPage: true}}, "1 | 2"},
		"too high to keep":  {[]*box{{height: 400}, {height: 200, keep: true}, {height: 300, keep: true}, {height: 300}}, "400 200 | 300 300"},
		"head":              {[]*box{head, {height: 600, head: head}, {height: 50, head: head}, {height: 10, head: head}}, "20 600 50 | h 10"},
		"head needs room":   {[]*box{head, {height: 600, head: head}, {height: full, head: head}}, "20 600 | h " + fmt.Sprint(full)},
	} {
		if got := laidOut(paginate(test.boxes)); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

func TestSpacesCollapse(t *testing.T) {
	at := make([]target, 3)
	boxes := []*box{{height: 10, after: 5, anchor: &at[0]}, {height: 10, before: 8, after: 2, anchor: &at[1]}, {height: 10, before: 1, anchor: &at[2]}}
	paginate(boxes)
	want := []target{{1, marginTop}, {1, marginTop + 18}, {1, marginTop + 30}}
	for i := range at {
		if at[i] != want[i] {
			t.Errorf("box %d stands at %v, want %v", i, at[i], want[i])
		}
	}
	if got := heightOf(boxes); got != 40 {
		t.Errorf("height %v", got)
	}
}

// Whatever the boxes, each is placed once and in order, and none runs off its page.
func TestPaginateLosesNothing(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		head := &box{height: 30}
		var boxes []*box
		for range rnd.IntN(60) {
			b := &box{height: rnd.Float64() * 300, before: rnd.Float64() * 30, after: rnd.Float64() * 30}
			b.keep, b.newPage = rnd.IntN(3) == 0, rnd.IntN(12) == 0
			if rnd.IntN(4) == 0 {
				b.head = head
			}
			boxes = append(boxes, b)
		}
		next := 0
		for _, p := range paginate(boxes) {
			for _, x := range p {
				if x.y < marginTop || x.y+x.height > columnEnd+0.1 {
					t.Fatalf("a box stands from %.1f to %.1f", x.y, x.y+x.height)
				}
				if x.again {
					continue
				}
				if x.box != boxes[next] {
					t.Fatalf("box %d is not where it should be", next)
				}
				next++
			}
		}
		if next != len(boxes) {
			t.Fatalf("%d of %d boxes are placed", next, len(boxes))
		}
	}
}
