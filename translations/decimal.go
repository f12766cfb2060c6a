package translations

import (
	"strconv"
	"strings"

	"kifahrplan/app"
)

// Decimal writes a quantity with the language's separators: 1.234,5 and 1,234.5. What is no quantity is empty.
func (l *Localizer) Decimal(q app.Quantity) string {
	if !q.Valid() {
		return ""
	}
	whole, part, broken := strings.Cut(strings.TrimPrefix(string(q), "-"), ".")
	n, err := strconv.Atoi(whole)
	if err != nil {
		return ""
	}
	text := l.Number(n)
	if broken {
		text += l.decimalPoint() + part
	}
	if strings.HasPrefix(string(q), "-") {
		return "\u2212" + text
	}
	return text
}

// ParseDecimal reads a number as people type it in the language, with or without separators of thousands: 1.234,5 and
// 1234,5 in German, 1,234.5 in English; a point in German counts as a comma where no three digits follow it. Empty text is
// the empty quantity.
func (l *Localizer) ParseDecimal(text string) (app.Quantity, bool) {
	text = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "\u2212", "-").Replace(strings.TrimSpace(text))
	if text == "" {
		return "", true
	}
	sign := ""
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		sign, text = "-", rest
	}
	whole, part, _ := strings.Cut(text, l.decimalPoint())
	whole, part, ok := l.groups(whole, part)
	if !ok {
		return "", false
	}
	part = strings.TrimRight(part, "0")
	whole = strings.TrimLeft(whole, "0")
	if whole == "" {
		whole = "0"
	}
	if part != "" {
		part = "." + part
	}
	if whole+part == "0" {
		sign = ""
	}
	q := app.Quantity(sign + whole + part)
	return q, q.Valid()
}

// groups takes the separators of thousands out of the whole part. A single one that does not stand before three digits is
// somebody's decimal point.
func (l *Localizer) groups(whole, part string) (digits, decimals string, ok bool) {
	fields := strings.Split(whole, l.thousandsSeparator())
	if len(fields) == 2 && part == "" && len(fields[1]) != 3 {
		return fields[0], fields[1], fields[0] != "" && fields[1] != ""
	}
	for i, f := range fields {
		if i > 0 && len(f) != 3 || i == 0 && f == "" && len(fields) > 1 {
			return "", "", false
		}
	}
	digits = strings.Join(fields, "")
	return digits, part, digits != "" || part != ""
}

func (l *Localizer) decimalPoint() string {
	if l.lang == app.English {
		return "."
	}
	return ","
}

func (l *Localizer) thousandsSeparator() string {
	if l.lang == app.English {
		return ","
	}
	return "."
}
