/** Conditions: closed trees with three-valued truth that say themselves in words. */
package nl.keur.content.condition;
