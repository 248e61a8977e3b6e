/**
 * Values of clause parameters: their forms, how they are checked and how a contract prints them
 * ({@code clauses/README.md}).
 */
package nl.keur.content.clause.value;
