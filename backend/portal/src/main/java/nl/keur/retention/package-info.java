/**
 * How long the file of a procurement is kept after it ended, and its erasure: by a person, after a
 * notice, with a certificate that says in numbers and hashes what is gone. It removes what all
 * features below keep, read from the schema. May use every feature below; overview and sample may
 * use it. Source: GDPR Art. 5(1)(e), 17, 30(1)(f); ADR-0017.
 */
package nl.keur.retention;
