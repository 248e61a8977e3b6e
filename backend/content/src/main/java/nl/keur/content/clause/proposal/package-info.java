/**
 * Which clause sets and clauses fit an offer, and why (legal.md §1.5, §3.6; ARCHITECTURE §4): the
 * sets by the rules of {@code set-choice.yaml}, then each clause of a chosen set by its own
 * condition. {@code PackageProposal.of} is the way in. It only suggests; what a person decided is
 * read instead, and stays beside what was suggested.
 */
package nl.keur.content.clause.proposal;
