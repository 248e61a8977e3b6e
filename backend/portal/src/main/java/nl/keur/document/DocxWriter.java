package nl.keur.document;

import jakarta.inject.Singleton;
import nl.keur.document.docx.DocxFile;
import nl.keur.document.pdf.PdfRendering;

/**
 * Writes a document as DOCX with native numbering, styles, a table of contents and live references.
 * The page numbers of the contents come from the PDF layout, which has the same measures; a reader
 * who edits updates them.
 */
@Singleton
public final class DocxWriter {

  /** The file; throws {@link UnnumberedDocument} when {@link Numbering} refuses the document. */
  public byte[] write(TextDocument document) {
    NumberedDocument numbered = Numbering.require(document);
    return DocxFile.bytes(numbered, PdfRendering.pages(numbered));
  }
}
