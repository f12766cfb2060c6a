package app

import (
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// codePrefixes says which words stand for the codes of a type: prefix + code is the id of the word.
var codePrefixes = sync.OnceValue(func() map[reflect.Type]string {
	return map[reflect.Type]string{
		reflect.TypeFor[State](): "state.", reflect.TypeFor[Language](): "language.", reflect.TypeFor[Status](): "workshop.status.",
		reflect.TypeFor[GroupCode](): "group.", reflect.TypeFor[PhaseCode](): "phase.", reflect.TypeFor[Priority](): "priority.",
		reflect.TypeFor[ContributionSort](): "contribution.sort.", reflect.TypeFor[ContributionStatus](): "contribution.status.",
		reflect.TypeFor[TaskStatus](): "task.status.", reflect.TypeFor[DecisionStatus](): "decision.status.",
		reflect.TypeFor[Block](): "block.", reflect.TypeFor[AnswerStatus](): "answer.status.", reflect.TypeFor[GoalSort](): "goal.sort.",
		reflect.TypeFor[GoalStatus](): "goal.status.", reflect.TypeFor[ProcessStatus](): "process.status.",
		reflect.TypeFor[DataKind](): "data.", reflect.TypeFor[PrincipleStatus](): "principle.status.", reflect.TypeFor[Verdict](): "verdict.",
		reflect.TypeFor[ClauseStatus](): "clause.status.", reflect.TypeFor[SystemStatus](): "system.status.",
		reflect.TypeFor[CheckState](): "check.", reflect.TypeFor[Finding](): "finding.", reflect.TypeFor[Class](): "class.",
		reflect.TypeFor[Unit](): "unit.", reflect.TypeFor[Direction](): "direction.", reflect.TypeFor[Frequency](): "frequency.",
		reflect.TypeFor[HazardCategory](): "hazard.category.", reflect.TypeFor[HazardStatus](): "hazard.status.",
		reflect.TypeFor[OccurrenceSort](): "occurrence.sort.", reflect.TypeFor[OccurrenceStatus](): "occurrence.status.",
		reflect.TypeFor[Severity](): "severity.", reflect.TypeFor[Topic](): "topic.", reflect.TypeFor[Stance](): "stance.",
	}
})

// ShownValue is a value of a column as users see it: words for codes, titles for references, dates and numbers in the form of
// the language. A value that is empty, or stands for nothing that is there, is empty.
func ShownValue(s *Strategy, k Kind, column, value string, tr Translator) string {
	f, ok := fieldOf(k, column)
	if !ok || value == "" {
		return ""
	}
	typ := reflect.TypeOf(NewRecord(k)).FieldByIndex(f.index).Type
	if prefix, coded := codePrefixes()[typ]; coded {
		return tr.T(prefix + value)
	}
	switch typ {
	case reflect.TypeFor[Date]():
		return tr.Date(Date(value))
	case reflect.TypeFor[Quantity]():
		return tr.Decimal(Quantity(value))
	case reflect.TypeFor[ID]():
		if to, there := s.Find(Ref{RefKind(k, column), ID(value)}); there {
			return TitleOf(to, tr)
		}
		return ""
	case reflect.TypeFor[IDs]():
		return s.titlesOf(IDs(value), tr)
	}
	switch {
	case typ.Kind() == reflect.Bool:
		return tr.T("value.yes")
	case typ.Kind() == reflect.Int:
		if n, err := strconv.Atoi(value); err == nil {
			return tr.Number(n)
		}
	}
	return value
}

// titlesOf lists the titles of groups and goals, of which records hold sets.
func (s *Strategy) titlesOf(ids IDs, tr Translator) string {
	var out []string
	for _, id := range ids.List() {
		for _, k := range []Kind{KindGroup, KindGoal} {
			if r, there := s.Find(Ref{k, id}); there {
				out = append(out, TitleOf(r, tr))
			}
		}
	}
	return strings.Join(out, ", ")
}
