// Package risk brings the systems of a strategy and the catalogue of the AI Act together: what follows from the stored
// answers, the edits of a classification, what a newer catalogue would change, and the tasks that duties become.
//
// It is made of functions of a strategy and a Law. It knows neither widgets nor files, and what the law says is in package
// aiact.
package risk
