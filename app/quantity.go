package app

import (
	"regexp"
	"strconv"
)

// Quantity is a measured value as plain decimal text with a point, e.g. "85" or "-2.5"; empty: not known. It is text and no
// float, so that what was typed comes back unchanged and records stay comparable.
type Quantity string

// quantityForm allows values up to a billion with three decimals; nothing that a municipality counts needs more.
var quantityForm = regexp.MustCompile(`^-?(0|[1-9][0-9]{0,8})(\.[0-9]{0,2}[1-9])?$`)

// Valid tells whether the text is a quantity, written in its one form; an empty one is not.
func (q Quantity) Valid() bool { return q != "-0" && quantityForm.MatchString(string(q)) }

// Float returns the value; 0 when there is none.
func (q Quantity) Float() float64 {
	v, err := strconv.ParseFloat(string(q), 64)
	if err != nil {
		return 0
	}
	return v
}

// QuantityOf writes a whole number as a quantity.
func QuantityOf(n int) Quantity { return Quantity(strconv.Itoa(n)) }

func (p *Problems) quantity(field string, q Quantity) {
	if q != "" && !q.Valid() {
		p.add(field, RuleNumber, 0)
	}
}
