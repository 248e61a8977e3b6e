package nl.keur.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.keur.document.Attachment;
import nl.keur.document.NumberedDocument;
import nl.keur.document.layout.Pages;
import nl.keur.document.layout.Resource;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays a numbered document out on pages: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
public final class PdfRendering {

  private static final String CSS = Resource.text("print.css");

  /**
   * Word processors leave two lines of a paragraph on each side of a page; this layout takes the
   * whole paragraph of four lines along when asked for two. Asked for one, it fills its pages as
   * they do.
   */
  private static final String CSS_OF_WORD_PROCESSORS = CSS.replace("widows: 2;", "widows: 1;");

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final Pattern LINE_ID = Pattern.compile("n\\d+");

  static {
    // The library reports each step on the console; what goes wrong comes as an exception.
    XRLog.setLoggingEnabled(false);
  }

  private PdfRendering() {}

  public static byte[] bytes(NumberedDocument document, List<Attachment> attachments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = renderer(document, pdf, CSS)) {
      renderer.createPDFWithoutClosing();
      Attachments.embed(pdf, attachments);
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Where the lines stand when a word processor lays the document out. */
  public static Pages pages(NumberedDocument document) {
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = renderer(document, pdf, CSS_OF_WORD_PROCESSORS)) {
      renderer.createPDFWithoutClosing();
      Map<String, Integer> starts = new HashMap<>();
      renderer
          .findPagePositionsByID(LINE_ID)
          .forEach(place -> starts.merge(place.getId(), place.getPageNo() + 1, Math::min));
      return new Pages(starts, pdf.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfBoxRenderer renderer(NumberedDocument document, PDDocument pdf, String css)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withProducer("Keur");
    Fonts.use(builder, pdf);
    builder.withHtmlContent(Xhtml.of(document, css), null);
    return builder.buildPdfRenderer();
  }
}
