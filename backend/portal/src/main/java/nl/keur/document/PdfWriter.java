package nl.keur.document;

import jakarta.inject.Singleton;
import java.util.List;
import nl.keur.document.pdf.PdfRendering;

/**
 * Writes a document as an accessible PDF for the archive: PDF/A-3a and PDF/UA-1, fonts and
 * attachments inside.
 */
@Singleton
public final class PdfWriter {

  /**
   * The file; two runs differ in dates and ids, so pin the hash of an attachment and not of the
   * PDF.
   */
  public byte[] write(TextDocument document, List<Attachment> attachments) {
    return PdfRendering.bytes(Numbering.require(document), attachments);
  }
}
