package figure_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// system adds a system with a class; the empty one is not classified.
func (b *builder) system(name string, class, byHand app.Class) {
	y := app.System{Base: b.id(), Name: name}
	b.records = append(b.records, y)
	if class != "" || byHand != "" {
		b.records = append(b.records, app.Classification{Base: b.id(), SystemID: y.ID, Outcome: class, Override: byHand})
	}
}

// risky is a town with systems of all classes but one.
func risky() *app.Strategy {
	var b builder
	b.system("Chatbot", app.ClassLimited, "")
	b.system("Bewerbungen", app.ClassHigh, "")
	b.system("Wohngeld", app.ClassLimited, app.ClassHigh)
	b.system("Emotionen", app.ClassProhibited, "")
	b.system("Formular", app.ClassNoAI, "")
	b.system("Neu", "", "")
	return b.strategy()
}

func TestRiskPyramid(t *testing.T) {
	d := figure.RiskPyramid(risky(), words(t, app.German))
	wantTable(t, d, []string{"Risikoklasse", "gesamt", "KI-Systeme"}, [][]string{
		{"Verbotene Praktik", "1", "Emotionen"},
		{"Hochrisiko-KI-System", "2", "Bewerbungen, Wohngeld (von Hand gesetzt)"},
		{"Begrenztes Risiko (Transparenzpflichten)", "1", "Chatbot"},
		{"Minimales Risiko", "0", ""},
		{"Außerhalb des Anwendungsbereichs", "0", ""},
		{"Kein KI-System", "1", "Formular"},
		{"noch nicht eingestuft", "1", "Neu"},
	})
	wantAlt := "Risikopyramide mit 6 KI-Systemen. Verbotene Praktik: 1; Hochrisiko-KI-System: 2; Begrenztes Risiko " +
		"(Transparenzpflichten): 1; Kein KI-System: 1; noch nicht eingestuft: 1. Davon von Hand gesetzt: 1."
	if d.Alt != wantAlt {
		t.Errorf("alt text:\n got %s\nwant %s", d.Alt, wantAlt)
	}
	wantTexts(t, d, "× 1", "▲ 2", "◊ 1", "● 0", "Minimales Risiko", "○ Kein KI-System: 1", "○ noch nicht eingestuft: 1")
}

func TestPyramidGetsWiderDownwards(t *testing.T) {
	d := figure.RiskPyramid(risky(), words(t, app.English))
	last := figure.Box{}
	for _, shape := range d.Shapes {
		if box, ok := shape.(figure.Box); ok {
			if box.Y <= last.Y && last.W > 0 || box.W <= last.W {
				t.Errorf("%+v below %+v", box, last)
			}
			last = box
		}
	}
	if last.W == 0 || last.W > d.Width {
		t.Errorf("the lowest floor is %+v", last)
	}
}

func TestPyramidOfNothingSaysSo(t *testing.T) {
	d := figure.RiskPyramid(&app.Strategy{}, words(t, app.German))
	if !strings.Contains(d.Alt, "Noch kein KI-System") || len(d.Facts) != 0 {
		t.Errorf("%q, %v", d.Alt, d.Facts)
	}
}

func TestSignsOfClassesTellThoseOfThePyramidApart(t *testing.T) {
	seen := map[string]app.Class{}
	for _, c := range app.Classes()[:4] {
		role, sign := figure.ClassMark(c)
		if other, twice := seen[sign]; twice || role == figure.Muted {
			t.Errorf("%s has the sign of %s", c, other)
		}
		seen[sign] = c
	}
	if role, sign := figure.ClassMark(""); role != figure.Muted || seen[sign] != "" {
		t.Errorf("an open class has %s %s", role, sign)
	}
}
