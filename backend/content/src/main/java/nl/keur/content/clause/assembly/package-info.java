/**
 * The clauses of a package put together as a text, per language: values filled in, paragraphs kept
 * or dropped, references left open for the one place that numbers (the portal's documents). {@code
 * PackageDraft.of} is the way in: proposal, values, text and what still refuses freezing.
 */
package nl.keur.content.clause.assembly;
