/**
 * Published checklists, clauses and vocabulary as the portal uses them: what is current, and what a
 * sheet or package was made with, whole and by its hash. Depends on the kernel alone.
 */
package nl.keur.checklist;
