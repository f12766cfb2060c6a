package app

// Municipality is the city, municipality or district whose strategy the file holds (domain.md: MunicipalityProfile).
type Municipality struct {
	Base
	Name        string `db:"name" text:"120,required"`
	State       State  `db:"state"`
	Inhabitants int    `db:"inhabitants"` // 0: not known
	Logo        Blob   `db:"logo"`        // PNG or JPEG, at most MaxLogoBytes; empty: none
}

// Blob is binary data, e.g. a picture. It is a string so that records stay comparable.
type Blob string

// MaxLogoBytes is the size up to which a logo is stored as it is.
const MaxLogoBytes = 1 << 20

// MaxInhabitants is a limit against typing errors: no municipality in Germany has more.
const MaxInhabitants = 5_000_000

// State is the code of a German state (Land), or empty.
type State string

// States lists the codes of the 16 states in the order of ISO 3166-2:DE.
func States() []State {
	return []State{"BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"}
}

// Kind returns KindMunicipality.
func (Municipality) Kind() Kind { return KindMunicipality }

// Check names the broken rules.
func (m Municipality) Check() Problems {
	var p Problems
	p.oneOf("state", m.State == "" || in(m.State, States()))
	p.within("inhabitants", m.Inhabitants, 0, MaxInhabitants)
	if len(m.Logo) > MaxLogoBytes {
		p.add("logo", RuleTooLarge, MaxLogoBytes)
	}
	return p
}

func (m Municipality) withHead(b Base) Record { m.Base = b; return m }
