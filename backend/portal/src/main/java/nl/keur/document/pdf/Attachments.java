package nl.keur.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keur.document.Attachment;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF as associated files (ISO 19005-3 clause 6.8). */
final class Attachments {

  private Attachments() {}

  static void embed(PDDocument pdf, List<Attachment> attachments) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = file(pdf, attachment);
      files.put(attachment.name(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification file(PDDocument pdf, Attachment attachment)
      throws IOException {
    byte[] content = attachment.content();
    PDEmbeddedFile data = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content));
    data.setSubtype(attachment.mediaType());
    data.setSize(content.length);
    Calendar made = pdf.getDocumentInformation().getCreationDate();
    data.setModDate(made == null ? Calendar.getInstance() : made);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(data);
    file.setEmbeddedFileUnicode(data);
    file.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Data");
    return file;
  }
}
