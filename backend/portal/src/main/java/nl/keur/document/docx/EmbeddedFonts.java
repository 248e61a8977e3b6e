package nl.keur.document.docx;

import java.util.Locale;
import nl.keur.document.layout.Resource;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.contenttype.ContentTypes;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.ObfuscatedFontPart;

/**
 * Puts Source Sans 3 into the file, so that it looks the same and breaks its pages alike where the
 * font is not installed. A font in a DOCX file is stored with its first 32 bytes mixed with a key
 * (ECMA-376 part 4, 2.8.1).
 */
enum EmbeddedFonts {
  REGULAR("SourceSans3-Regular.ttf", "6B657572-0001-4000-8000-536F75726365"),
  BOLD("SourceSans3-Bold.ttf", "6B657572-0002-4000-8000-536F75726365");

  private static final int MIXED = 32;
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

  private final String key;
  private final byte[] mixed;

  EmbeddedFonts(String file, String key) {
    this.key = key;
    this.mixed = mix(Resource.bytes("fonts/" + file), key);
  }

  /** Adds both fonts to the table and answers its XML with their relations filled in. */
  static String embed(FontTablePart table, String xml) throws InvalidFormatException {
    String filled = xml;
    for (EmbeddedFonts font : values()) {
      String name = font.name().toLowerCase(Locale.ROOT);
      ObfuscatedFontPart part =
          new ObfuscatedFontPart(new PartName("/word/fonts/" + name + ".odttf"));
      part.setContentType(new ContentType(ContentTypes.OFFICEDOCUMENT_FONT));
      part.setRelationshipType(RELATIONSHIP);
      part.setBinaryData(font.mixed);
      String id = table.addTargetPart(part).getId();
      filled =
          filled
              .replace("${" + name + ".id}", id)
              .replace("${" + name + ".key}", "{" + font.key + "}");
    }
    return filled;
  }

  private static byte[] mix(byte[] font, String key) {
    String digits = key.replace("-", "");
    byte[] mixed = font.clone();
    for (int i = 0; i < MIXED; i++) {
      int from = 2 * (15 - i % 16);
      mixed[i] ^= (byte) Integer.parseInt(digits.substring(from, from + 2), 16);
    }
    return mixed;
  }
}
