/**
 * Documents without a domain: a text model and its two forms on paper, DOCX and PDF.
 *
 * <p>A caller builds a {@link nl.keur.document.TextDocument}, lets {@link
 * nl.keur.document.Numbering} compute every label and resolve every reference, and hands the same
 * document to {@link nl.keur.document.DocxWriter} and {@link nl.keur.document.PdfWriter}: both walk
 * the same numbered lines, so they carry the same texts and numbers in the same order. The feature
 * knows nothing of procurement, clauses or law; may use {@code kernel} only.
 *
 * <p>The packages {@code docx}, {@code pdf} and {@code layout} are the inside of this feature;
 * others use this package alone.
 */
package nl.keur.document;
