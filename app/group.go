package app

import "strings"

// Group is a group of stakeholders whose voice is kept apart (domain.md: Stakeholder).
type Group struct {
	Base
	Code         GroupCode `db:"code"`                           // empty: a group that the room added by a name of its own
	Name         string    `db:"name" text:"80"`                 // own name; empty: the name that the code stands for
	Participants string    `db:"participants" text:"2000,lines"` // optional, one a line: group and role are enough
}

// GroupCode names a group of the catalogue; "group." + code is the id of its name.
type GroupCode string

// The groups of the catalogue. The first four are part of every workshop.
const (
	GroupStaffCouncil      GroupCode = "sg_staff_council"
	GroupDataProtection    GroupCode = "sg_data_protection"
	GroupIT                GroupCode = "sg_it"
	GroupLegal             GroupCode = "sg_legal"
	GroupLeadership        GroupCode = "sg_leadership"
	GroupDepartments       GroupCode = "sg_departments"
	GroupInfosec           GroupCode = "sg_infosec"
	GroupEqualityInclusion GroupCode = "sg_equality_inclusion"
	GroupProcurement       GroupCode = "sg_procurement"
	GroupPublic            GroupCode = "sg_public"
)

// GroupCodes lists the groups of the catalogue, the required ones first.
func GroupCodes() []GroupCode {
	return []GroupCode{
		GroupStaffCouncil, GroupDataProtection, GroupIT, GroupLegal, GroupLeadership, GroupDepartments,
		GroupInfosec, GroupEqualityInclusion, GroupProcurement, GroupPublic,
	}
}

// RequiredGroups lists the groups that are part of every workshop.
func RequiredGroups() []GroupCode { return GroupCodes()[:4] }

// Required tells whether the group cannot be deleted.
func (g Group) Required() bool { return g.Code != "" && in(g.Code, RequiredGroups()) }

// Kind returns KindGroup.
func (Group) Kind() Kind { return KindGroup }

// Check names the broken rules.
func (g Group) Check() Problems {
	var p Problems
	p.oneOf("code", g.Code == "" || in(g.Code, GroupCodes()))
	if g.Code == "" && strings.TrimSpace(g.Name) == "" {
		p.add("name", RuleRequired, 0)
	}
	return p
}

func (g Group) withHead(b Base) Record { g.Base = b; return g }
