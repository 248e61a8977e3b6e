package nl.keur.walls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.Canary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that one answer tells: its bytes, its headers, and what is packed in its file. */
final class Heard {
  private Heard() {}

  /** The words of these that stand anywhere in the answer. */
  static Set<Canary> in(Reply reply, Set<Canary> words) {
    String told = told(reply);
    Set<Canary> heard = new HashSet<>(words);
    heard.removeIf(word -> !word.isIn(told));
    return heard;
  }

  /** In lower case, once for all words. */
  private static String told(Reply reply) {
    byte[] body = reply.response().body();
    StringBuilder told = new StringBuilder();
    told.append(reply.text()).append(reply.response().headers().map());
    String type = reply.header("Content-Type");
    if (type.contains("pdf")) {
      told.append(pdf(body));
    }
    if (body.length > 4 && body[0] == 'P' && body[1] == 'K') {
      unpack(body).forEach(told::append);
    }
    return told.toString().toLowerCase(Locale.ROOT);
  }

  private static String pdf(byte[] body) {
    try (PDDocument document = Loader.loadPDF(body)) {
      return new PDFTextStripper().getText(document)
          + document.getDocumentInformation().getCOSObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> unpack(byte[] body) {
    List<String> parts = new java.util.ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName());
        parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return parts;
  }
}
