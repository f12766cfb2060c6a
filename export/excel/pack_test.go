package excel

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"kifahrplan/app"
)

// partsOf unpacks a workbook.
func partsOf(t *testing.T, data []byte) (names []string, parts map[string]string) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts = map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r) // fails where the checksum is wrong
		if err != nil {
			t.Fatal(f.Name, err)
		}
		names = append(names, f.Name)
		parts[f.Name] = string(content)
	}
	return names, parts
}

func TestTheArchiveBeginsWithTheListOfItsParts(t *testing.T) {
	names, parts := partsOf(t, export(t, strategy(30), app.German))
	if names[0] != "[Content_Types].xml" {
		t.Errorf("begins with %s", names[0])
	}
	if len(parts) != len(names) {
		t.Errorf("%d parts under %d names", len(names), len(parts))
	}
	for name := range parts {
		if strings.HasSuffix(name, ".xml") && name != "[Content_Types].xml" && !strings.Contains(parts["[Content_Types].xml"], "/"+name) &&
			!strings.Contains(parts["[Content_Types].xml"], `Extension="xml"`) {
			t.Errorf("%s has no content type", name)
		}
	}
}

func TestNothingPersonalOfTheLibraryRemains(t *testing.T) {
	_, parts := partsOf(t, export(t, strategy(3), app.German))
	for name, content := range parts {
		for _, trace := range []string{"xuri", "Excelize", "2006-09-16", "fileVersion"} {
			if strings.Contains(content, trace) {
				t.Errorf("%s contains %q", name, trace)
			}
		}
	}
}

// Excel calls a file damaged whose columns are not in order, although other readers do not mind.
func TestColumnsAreInOrder(t *testing.T) {
	_, parts := partsOf(t, export(t, strategy(3), app.German))
	pattern, checked := regexp.MustCompile(`<col min="(\d+)" max="(\d+)"`), 0
	for name, content := range parts {
		last := 0
		for _, m := range pattern.FindAllStringSubmatch(content, -1) {
			from, _ := strconv.Atoi(m[1])
			to, _ := strconv.Atoi(m[2])
			if from <= last || to < from {
				t.Errorf("%s: column %d to %d after %d", name, from, to, last)
			}
			last = to
			checked++
		}
	}
	if checked < 40 {
		t.Errorf("only %d columns seen", checked)
	}
}

func TestRowsOfTasksGrowWithTheirText(t *testing.T) {
	_, parts := partsOf(t, export(t, strategy(3), app.German))
	overview, all := parts["xl/worksheets/sheet1.xml"], parts["xl/worksheets/sheet2.xml"]
	if !strings.Contains(overview, ` customHeight="1">`) {
		t.Error("merged rows of the overview are not fixed")
	}
	if strings.Contains(all, "customHeight") || !strings.Contains(all, `<row r="2" ht="`) {
		t.Error("rows of tasks are fixed or have no height")
	}
}

func TestReferencesBetweenSheets(t *testing.T) {
	s := strategy(2)
	s.Tasks[0].Department, s.Tasks[1].Department = "Rat'haus <1>", "R & D"
	f := reopen(t, s, app.German)
	want := map[string]string{"Rat’haus <1>": "'Rat’haus <1>'!$1:$1", "R & D": "'R & D'!$1:$1"}
	found := 0
	for _, n := range f.GetDefinedName() {
		if ref, ok := want[n.Scope]; ok && n.Name == "_xlnm.Print_Titles" {
			found++
			if n.RefersTo != ref {
				t.Errorf("%s: %s", n.Scope, n.RefersTo)
			}
		}
	}
	if found != 2 {
		t.Errorf("%d of 2 sheets repeat their head", found)
	}
	rules, err := f.GetDataValidations("R & D")
	if err != nil {
		t.Fatal(err)
	}
	if len(rules) != 8 || rules[0].Formula1 != "'Listen'!$A$2:$A$6" || rules[0].Sqref != "I2:I202" {
		t.Errorf("rules %+v", rules[0])
	}
}

func TestDaysAsExcelCountsThem(t *testing.T) {
	for day, want := range map[app.Date]string{"1900-03-01": "61", "2026-11-23": "46349", "2199-12-31": "109574"} {
		if got := serial(day); got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
}
