/** Append-only log of what happened; every domain event becomes a row in the same transaction. */
package nl.keur.audit;
