/**
 * The published content: read from files, checked, and offered as one {@link
 * nl.keur.content.library.ContentLibrary}.
 *
 * <p>{@link nl.keur.content.library.ContentReader} is the way in. {@code yaml} and {@code read}
 * turn files into records, {@code check} refuses what does not fit together; every mistake names
 * its file and line.
 */
package nl.keur.content.library;
