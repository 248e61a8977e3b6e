/** From YAML and Markdown to the records of the content; one class per kind of file. */
package nl.keur.content.library.read;
