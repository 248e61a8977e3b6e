package nl.keur.notification;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested;

/**
 * The texts of mails: one file per mail and language beside this class. The first line is the
 * subject, an empty line follows, then the body; {@code {{name}}} stands for a value.
 */
@Singleton
class MailTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z]+)}}");
  private static final int LONGEST_SUBJECT = 300;

  Mail write(MailRequested mail) {
    String text = read(mail.template(), mail.language());
    int end = text.indexOf('\n');
    return new Mail(
        mail.recipient(),
        mail.language(),
        oneLine(filledIn(text.substring(0, end), mail.values())),
        filledIn(text.substring(end).strip() + "\n", mail.values()));
  }

  private static String filledIn(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
  }

  private static String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The mail needs a value for " + name);
    }
    return value;
  }

  /** A subject is a header: a line break in a title of somebody's procurement must not end it. */
  private static String oneLine(String subject) {
    String line = subject.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
    return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
  }

  private static String read(String template, Language language) {
    String file = template + "." + language.code() + ".txt";
    try (InputStream text = MailTexts.class.getResourceAsStream(file)) {
      if (text == null) {
        throw new IllegalArgumentException("There is no mail text " + file);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
