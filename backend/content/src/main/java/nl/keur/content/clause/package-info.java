/**
 * Clauses as content: sets, texts, parameters and the rules that choose sets ({@code
 * clauses/README.md}), and what can refuse freezing a package of them. {@code proposal} says which
 * clauses fit and why, {@code value} what stands in their parameters, {@code assembly} puts the
 * text together; {@code assembly.PackageDraft} does all three.
 */
package nl.keur.content.clause;
