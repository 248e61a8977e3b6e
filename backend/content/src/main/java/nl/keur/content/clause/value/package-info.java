/**
 * Values of clause parameters: read from the record, filled in by the contract manager, or preset
 * ({@code clauses/README.md}). {@code ParameterValues} says per parameter which it is and what is
 * still missing or wrong.
 */
package nl.keur.content.clause.value;
