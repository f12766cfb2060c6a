package library

// The bounds of values.
const (
	maxWeight   = 3
	maxRating   = 5    // of likelihood and impact
	maxDuration = 1000 // working days
	maxTarget   = 1_000_000_000
)

// The bounds of a moderator's own texts, in characters, and lists.
const (
	maxTitle   = 200 // on one line
	maxLine    = 300 // an entry of a list, a norm, an option
	maxText    = 4000
	maxEntries = 50   // of a list within an item
	maxItems   = 2000 // of a file
	maxID      = 64
)

// MaxCollectionSize is how large a file of own items may be, in bytes.
const MaxCollectionSize = 4 << 20
