/**
 * The words of the content: spelling, reading level and defined terms. Each gate reads the texts as
 * they stand in the files and tells a mistake by file and line.
 */
package nl.keur.content.words;
