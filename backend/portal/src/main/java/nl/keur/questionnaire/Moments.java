package nl.keur.questionnaire;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/** Moments as people read them, to the second, in Dutch time. */
public final class Moments {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Moments() {}

  public static Text of(Instant instant) {
    return new Text(in(Language.NL, instant), in(Language.EN, instant));
  }

  public static String in(Language language, Instant instant) {
    String pattern =
        switch (language) {
          case NL -> "d MMMM uuuu 'om' HH:mm:ss";
          case EN -> "d MMMM uuuu 'at' HH:mm:ss";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .format(instant.atZone(AMSTERDAM));
  }
}
