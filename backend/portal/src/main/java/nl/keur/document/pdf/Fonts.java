package nl.keur.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import nl.keur.document.layout.Resource;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Source Sans 3 (SIL Open Font License), embedded in every PDF. Glyph substitution is switched off:
 * ligatures have no Unicode value of their own, and a text that cannot be copied fails PDF/A-3a and
 * PDF/UA.
 */
final class Fonts {

  private static final String FAMILY = "Source Sans 3";
  private static final byte[] REGULAR = Resource.bytes("fonts/SourceSans3-Regular.ttf");
  private static final byte[] BOLD = Resource.bytes("fonts/SourceSans3-Bold.ttf");

  private Fonts() {}

  static void use(PdfRendererBuilder builder, PDDocument document) throws IOException {
    builder.useFont(supplier(REGULAR, document), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(supplier(BOLD, document), FAMILY, 700, FontStyle.NORMAL, true);
  }

  private static PDFontSupplier supplier(byte[] bytes, PDDocument document) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }
}
