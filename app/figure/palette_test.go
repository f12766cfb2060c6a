package figure_test

import (
	"image/color"
	"math"
	"testing"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font/sfnt"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

func palettes() map[string]figure.Palette {
	return map[string]figure.Palette{"light": figure.Light(), "dark": figure.Dark()}
}

func groupRoles() []figure.Role {
	return []figure.Role{
		figure.Group1, figure.Group2, figure.Group3, figure.Group4,
		figure.Group5, figure.Group6, figure.Group7, figure.Group8,
	}
}

func TestPalettesMeetContrast(t *testing.T) {
	text := []figure.Role{figure.Ink, figure.Muted, figure.Accent, figure.Success, figure.Warning, figure.Danger}
	others := append(groupRoles(), figure.Border)
	for name, p := range palettes() {
		for _, ground := range []figure.Role{figure.Background, figure.Surface} {
			for _, role := range text {
				wantContrast(t, name, p, contrastCase{role, ground, 4.5})
			}
			for _, role := range others {
				wantContrast(t, name, p, contrastCase{role, ground, 3})
			}
		}
		for _, fill := range []figure.Role{figure.Accent, figure.Success, figure.Warning, figure.Danger} {
			wantContrast(t, name, p, contrastCase{figure.OnAccent, fill, 4.5})
		}
	}
}

type contrastCase struct {
	role, ground figure.Role
	least        float64
}

func wantContrast(t *testing.T, name string, p figure.Palette, c contrastCase) {
	t.Helper()
	fore, ok1 := p[c.role]
	back, ok2 := p[c.ground]
	if !ok1 || !ok2 {
		t.Fatalf("%s: %s or %s has no colour", name, c.role, c.ground)
	}
	if got := contrast(fore, back); got < c.least {
		t.Errorf("%s: %s on %s has %.2f:1, want %.1f:1", name, c.role, c.ground, got, c.least)
	}
}

func TestContrastFormula(t *testing.T) {
	black, white := color.NRGBA{A: 255}, color.NRGBA{R: 255, G: 255, B: 255, A: 255}
	if got := contrast(black, white); math.Abs(got-21) > 0.01 {
		t.Errorf("black on white: %.2f, want 21", got)
	}
	if got := contrast(white, white); math.Abs(got-1) > 0.001 {
		t.Errorf("white on white: %.2f, want 1", got)
	}
}

func TestPalettesHaveTheSameRoles(t *testing.T) {
	light, dark := figure.Light(), figure.Dark()
	if len(light) != len(dark) {
		t.Errorf("light has %d roles, dark %d", len(light), len(dark))
	}
	for role, c := range light {
		if d, ok := dark[role]; !ok || c.A != 255 || d.A != 255 {
			t.Errorf("%s is missing or not opaque: %v %v", role, c, d)
		}
	}
}

// Any two groups differ for people who see all colours and for those who lack one kind of cones.
func TestGroupColoursCanBeToldApart(t *testing.T) {
	const least = 0.08 // in OKLab; two neighbouring shades differ by 0.02
	roles := groupRoles()
	for name, p := range palettes() {
		for sight, matrix := range sights() {
			for i, a := range roles {
				for _, b := range roles[i+1:] {
					if d := distance(seen(p[a], matrix), seen(p[b], matrix)); d < least {
						t.Errorf("%s, %s: %s and %s are only %.3f apart", name, sight, a, b, d)
					}
				}
			}
		}
	}
}

func TestGroupMarksAreUnique(t *testing.T) {
	type mark struct {
		role figure.Role
		sign string
	}
	seen := map[mark]int{}
	firstSigns := map[string]bool{}
	for i := range 64 {
		role, sign := figure.GroupMark(i)
		if old, ok := seen[mark{role, sign}]; ok {
			t.Errorf("groups %d and %d share %s %s", old, i, role, sign)
		}
		seen[mark{role, sign}] = i
		if i < 8 {
			firstSigns[sign] = true
		}
		for name, p := range palettes() {
			if _, ok := p[role]; !ok {
				t.Errorf("%s has no %s", name, role)
			}
		}
	}
	if len(firstSigns) != 8 {
		t.Errorf("the first eight groups have %d signs", len(firstSigns))
	}
	if role, sign := figure.GroupMark(-1); role != figure.Group1 || sign != "▲" {
		t.Errorf("a group without a place got %s %s", role, sign)
	}
}

func TestSignsAreInThePapersFont(t *testing.T) {
	for name, data := range map[string][]byte{"regular": liberationsansregular.TTF, "bold": liberationsansbold.TTF} {
		f, err := sfnt.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		var signs []string
		for i := range 8 {
			_, sign := figure.GroupMark(i)
			signs = append(signs, sign)
		}
		for _, c := range app.Classes() {
			_, sign := figure.ClassMark(c)
			signs = append(signs, sign)
		}
		for _, sign := range signs {
			for _, r := range sign {
				if g, err := f.GlyphIndex(new(sfnt.Buffer), r); err != nil || g == 0 {
					t.Errorf("%s lacks %q (%v)", name, r, err)
				}
			}
		}
	}
}
