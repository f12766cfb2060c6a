package app

// Block is one of the four building blocks of an AI strategy; "block." + block is the id of its name (content.yaml:
// building_blocks).
type Block string

// The building blocks.
const (
	BlockInventory   Block = "bb_inventory"   // stocktaking and objectives
	BlockGuidelines  Block = "bb_guidelines"  // guidelines and rules
	BlockIntegration Block = "bb_integration" // integration into existing processes
	BlockLegal       Block = "bb_legal"       // legal framework and AI Act
)

// Blocks lists the building blocks in their order.
func Blocks() []Block {
	return []Block{BlockInventory, BlockGuidelines, BlockIntegration, BlockLegal}
}

// DataKind says which data a process or a system works with, from the least to the most delicate; "data." + kind is the id
// of its name.
type DataKind string

// The kinds of data.
const (
	DataNone     DataKind = "none"     // no reference to persons
	DataPersonal DataKind = "personal" // Art. 4(1) GDPR
	DataSpecial  DataKind = "special"  // special categories, Art. 9 GDPR
	DataSocial   DataKind = "social"   // § 35 SGB I, §§ 67 ff. SGB X
	DataSecret   DataKind = "secret"   // official secrets
	DataUnclear  DataKind = "unclear"  // not known yet
)

// DataKinds lists the kinds of data.
func DataKinds() []DataKind {
	return []DataKind{DataNone, DataPersonal, DataSpecial, DataSocial, DataSecret, DataUnclear}
}

// Personal tells whether data refer to persons.
func (d DataKind) Personal() bool { return d == DataPersonal || d == DataSpecial || d == DataSocial }
