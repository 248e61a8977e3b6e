/**
 * The dossier of a procurement: need, intake, business case and pre-flight of the institution, team
 * with RACI roles, go or no-go, offers of vendors, and values that a person decided. May use:
 * answering, checklist, identity, kernel.
 */
package nl.keur.procurement;
