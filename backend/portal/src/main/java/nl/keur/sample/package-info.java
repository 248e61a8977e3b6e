/**
 * A made-up institution to play in: staff, vendors, and a procurement at each stage of the thread,
 * made through the use cases that the screens call, and gone with one click. It is the only feature
 * that removes what others keep, and only of an institution that is marked as made up. May use
 * every feature; nobody depends on it.
 */
package nl.keur.sample;
