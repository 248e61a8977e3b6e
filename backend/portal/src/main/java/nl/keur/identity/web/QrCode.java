package nl.keur.identity.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A QR code to draw as SVG: no picture behind an address that somebody else might fetch.
 *
 * @param size in modules, with the quiet border of four around
 * @param path of the dark modules, as the attribute {@code d}
 */
@Serdeable
record QrCode(int size, String path) {
  private static final int BORDER = 4;

  static QrCode of(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(modules.getWidth() + 2 * BORDER, path(modules));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too much for a QR code", tooLong);
    }
  }

  /** One stroke for each run of dark modules in a row. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          path.append('M').append(x + BORDER).append(' ').append(y + BORDER);
          path.append('h').append(end - x).append("v1h-").append(end - x).append('z');
          x = end;
        }
      }
    }
    return path.toString();
  }
}
