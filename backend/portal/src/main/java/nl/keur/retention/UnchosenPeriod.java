package nl.keur.retention;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.RetentionPeriod;
import nl.keur.content.library.Vocabulary;

/** The period of an institution that chose none: what the content says, with its article. */
@Singleton
public class UnchosenPeriod {
  private static final String PROCUREMENT_FILE = "procurement-file";

  private final PublishedContent content;

  UnchosenPeriod(PublishedContent content) {
    this.content = content;
  }

  public Period get() {
    Vocabulary vocabulary = content.current().vocabulary();
    RetentionPeriod period =
        vocabulary.retention().stream()
            .filter(one -> one.id().equals(PROCUREMENT_FILE))
            .findFirst()
            .orElseThrow();
    String articles =
        period.legalBasis().stream()
            .map(basis -> citation(vocabulary, basis))
            .collect(Collectors.joining("; "));
    return new Period(period.months(), articles, false);
  }

  private static String citation(Vocabulary vocabulary, LegalBasis basis) {
    return vocabulary.acts().get(basis.act()).shortName().nl() + " " + basis.article();
  }
}
