package nl.keur.content.text;

import java.util.Locale;

/** The two languages of the product. Dutch governs contracts; English says the same. */
public enum Language {
  NL("nl", Locale.of("nl", "NL")),
  EN("en", Locale.of("en", "GB"));

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** Two-letter code as in content and URLs: {@code nl} or {@code en}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }
}
