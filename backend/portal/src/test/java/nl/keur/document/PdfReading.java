package nl.keur.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** A PDF file read back: what stands on its pages and what a screen reader reads. */
public final class PdfReading implements AutoCloseable {

  private static final double MM = 72 / 25.4;

  private final PDDocument pdf;
  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();

  public PdfReading(byte[] bytes) throws IOException {
    this.pdf = Loader.loadPDF(bytes);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  PDDocument pdf() {
    return pdf;
  }

  /** The text between head and foot of all pages, without white space. */
  String textOnPaper() throws IOException {
    StringBuilder text = new StringBuilder();
    for (PDPage page : pdf.getPages()) {
      text.append(region(page, 27, 240));
    }
    return ExpectedText.withoutSpace(text.toString());
  }

  /** What stands between head and foot of each page. */
  public List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      pages.add(text(page));
    }
    return pages;
  }

  /** What stands between head and foot. */
  String text(int page) throws IOException {
    return region(pdf.getPage(page - 1), 27, 240);
  }

  String foot(int page) throws IOException {
    return region(pdf.getPage(page - 1), 267, 30);
  }

  String head(int page) throws IOException {
    return region(pdf.getPage(page - 1), 0, 27);
  }

  private static String region(PDPage page, double top, double height) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.addRegion("r", new Rectangle2D.Double(0, top * MM, 210 * MM, height * MM));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("r");
  }

  /** The rightmost edge of any letter, in millimetres. */
  double rightmost() throws IOException {
    double[] right = {0};
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      extractor
          .getMarkedContents()
          .forEach(
              content ->
                  letters(content)
                      .forEach(
                          letter ->
                              right[0] =
                                  Math.max(right[0], (letter.getX() + letter.getWidth()) / MM)));
    }
    return right[0];
  }

  /** The text in the order of the structure tree, without white space. */
  public String textInStructure() throws IOException {
    StringBuilder text = new StringBuilder();
    walk(
        pdf.getDocumentCatalog().getStructureTreeRoot(), null, (page, words) -> text.append(words));
    return ExpectedText.withoutSpace(text.toString());
  }

  private void walk(PDStructureNode node, PDPage inherited, BiConsumer<PDPage, String> text)
      throws IOException {
    PDPage page =
        node instanceof PDStructureElement element && element.getPage() != null
            ? element.getPage()
            : inherited;
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> {
          if (isColumnHeading(element)) {
            heading(element, page, text);
          } else {
            walk(element, page, text);
          }
        }
        case Integer id -> text.accept(page, marked(page).getOrDefault(id, ""));
        case PDMarkedContentReference reference -> {
          PDPage at = reference.getPage() == null ? page : reference.getPage();
          text.accept(at, marked(at).getOrDefault(reference.getMCID(), ""));
        }
        default -> {}
      }
    }
  }

  private static boolean isColumnHeading(PDStructureElement element) {
    return "TH".equals(element.getStructureType());
  }

  /** A column heading that is printed again on a next page belongs to the same cell. */
  private void heading(PDStructureElement cell, PDPage inherited, BiConsumer<PDPage, String> text)
      throws IOException {
    Map<PDPage, StringBuilder> byPage = new LinkedHashMap<>();
    walk(
        cell,
        inherited,
        (page, words) -> byPage.computeIfAbsent(page, at -> new StringBuilder()).append(words));
    byPage.entrySet().stream()
        .findFirst()
        .ifPresent(once -> text.accept(once.getKey(), once.getValue().toString()));
  }

  private Map<Integer, String> marked(PDPage page) throws IOException {
    if (!marked.containsKey(page)) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, texts));
      marked.put(page, texts);
    }
    return marked.get(page);
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    letters(content).forEach(letter -> text.append(letter.getUnicode()));
    texts.merge(content.getMCID(), text.toString(), String::concat);
  }

  private static List<TextPosition> letters(PDMarkedContent content) {
    List<TextPosition> letters = new ArrayList<>();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition letter) {
        letters.add(letter);
      } else if (item instanceof PDMarkedContent inner) {
        letters.addAll(letters(inner));
      }
    }
    return letters;
  }
}
