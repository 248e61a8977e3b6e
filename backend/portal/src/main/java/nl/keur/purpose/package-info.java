/**
 * The intended purpose of a use of AI: version 1 recorded by the institution, the proposal that
 * follows from an offer, and the version that both sides agree and seal. Every version is canonical
 * JSON with its SHA-256 and the hash of the one before it; none is ever changed. May use:
 * classification, procurement, answering, checklist, identity, kernel. Source: AI Act Art.
 * 3(12)-(13), 25(1)(c).
 */
package nl.keur.purpose;
