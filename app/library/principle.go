package library

// Principle is a guideline for the use of AI.
type Principle struct {
	ID         string   `yaml:"id" json:"id"`
	Category   string   `yaml:"category" json:"category"` // one of PrincipleCategories
	Title      Text     `yaml:"title" json:"title"`
	Text       Text     `yaml:"text" json:"text"`
	Practice   Text     `yaml:"practice" json:"practice,omitzero"` // what it means in everyday work
	InspiredBy []string `yaml:"inspired_by" json:"-"`              // ids of inspirations
}

// PrincipleCategories lists the categories of principles in the order in which they are shown.
func PrincipleCategories() []string {
	return []string{"benefit", "human", "rights", "quality", "security", "people", "organisation"}
}
