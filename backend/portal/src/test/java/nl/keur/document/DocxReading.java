package nl.keur.document;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** A DOCX file read back, its numbers computed from its numbering definitions. */
public final class DocxReading {

  private final WordprocessingMLPackage file;
  private final Map<String, String> entries = new LinkedHashMap<>();

  public DocxReading(byte[] bytes) throws Docx4JException, IOException {
    this.file = WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  WordprocessingMLPackage file() {
    return file;
  }

  /** The files in the package by name. */
  Map<String, String> entries() {
    return entries;
  }

  String body() {
    return entries.get("word/document.xml");
  }

  List<P> paragraphs() {
    ClassFinder finder = new ClassFinder(P.class);
    new TraversalUtil(file.getMainDocumentPart().getContent(), finder);
    return finder.results.stream().map(P.class::cast).toList();
  }

  List<P> paragraphsOfStyle(String start) {
    return paragraphs().stream().filter(p -> style(p).startsWith(start)).toList();
  }

  /** What the parts say, numbers included, without white space. */
  public String partsText() {
    List<P> all = paragraphs();
    int first = 0;
    while (!style(all.get(first)).equals("Heading1")) {
      first++;
    }
    List<String> texts = new ArrayList<>();
    for (P p : all.subList(first, all.size())) {
      texts.add(number(p) + text(p));
    }
    return ExpectedText.withoutSpace(String.join("", texts));
  }

  /**
   * The number that the list of this paragraph gives it, counted from the start of the document.
   */
  String number(P p) {
    String style = style(p);
    NumPr direct = p.getPPr() == null ? null : p.getPPr().getNumPr();
    Emulator.ResultTriple result =
        direct == null
            ? Emulator.getNumber(file, style, null, null)
            : Emulator.getNumber(
                file,
                style,
                direct.getNumId().getVal().toString(),
                direct.getIlvl().getVal().toString());
    return result == null || result.getNumString() == null ? "" : result.getNumString();
  }

  static String style(P p) {
    return p.getPPr() == null || p.getPPr().getPStyle() == null
        ? ""
        : p.getPPr().getPStyle().getVal();
  }

  /** The text a reader sees: results of fields, not their codes. */
  static String text(P p) {
    ClassFinder finder = new ClassFinder(R.class);
    new TraversalUtil(p.getContent(), finder);
    StringBuilder text = new StringBuilder();
    for (Object run : finder.results) {
      for (Object item : ((R) run).getContent()) {
        if (item instanceof JAXBElement<?> element
            && element.getName().getLocalPart().equals("t")) {
          text.append(((Text) element.getValue()).getValue());
        }
      }
    }
    return text.toString();
  }
}
