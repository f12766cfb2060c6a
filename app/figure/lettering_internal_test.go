package figure

import (
	"slices"
	"testing"
)

func TestWrapped(t *testing.T) {
	cases := map[string]struct {
		text  string
		width float64
		most  int
		want  []string
	}{
		"fits":         {"kurz", 100, 2, []string{"kurz"}},
		"empty":        {"", 100, 2, []string{""}},
		"two lines":    {"Verständnis schaffen", 80, 2, []string{"Verständnis", "schaffen"}},
		"spaces":       {"  a \n b ", 100, 2, []string{"a b"}},
		"cut":          {"eins zwei drei vier fünf", 40, 2, []string{"eins", "zwei…"}},
		"long word":    {"ooooooooooooo", 40, 3, []string{"ooooo-", "ooooo-", "ooo"}},
		"hardly space": {"oo", 1, 3, []string{"o-", "o"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := wrapped(c.text, 10, c.width, c.most); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
