/** Facts, how they are set and derived, and why they have the value they have. */
package nl.keur.content.fact;
