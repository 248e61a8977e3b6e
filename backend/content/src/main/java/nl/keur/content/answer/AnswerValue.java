package nl.keur.content.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody filled in, in the form its question asks. Never empty: no answer is no value. */
public sealed interface AnswerValue {

  /** The values a condition may test: codes, a level as a digit; none for open answers. */
  default Set<String> codes() {
    return switch (this) {
      case Chosen chosen -> chosen.values;
      case AtLevel at -> Set.of(Integer.toString(at.level));
      case Amount amount -> Set.of(amount.number.toPlainString());
      case OnDate on -> Set.of(on.date.toString());
      case Words w -> Set.of();
      case Rows r -> Set.of();
      case EvidenceOnly e -> Set.of();
    };
  }

  /** One option for a choice, one or more for a multi-choice. */
  record Chosen(Set<String> values) implements AnswerValue {
    public Chosen {
      if (values.isEmpty()) {
        throw new IllegalArgumentException("A choice without an option is no answer");
      }
      values = Set.copyOf(values);
    }
  }

  /** 0 to 4. */
  record AtLevel(int level) implements AnswerValue {
    public AtLevel {
      if (level < 0 || level > 4) {
        throw new IllegalArgumentException("A level runs from 0 to 4, not " + level);
      }
    }
  }

  record Amount(BigDecimal number) implements AnswerValue {}

  record OnDate(LocalDate date) implements AnswerValue {}

  record Words(String text) implements AnswerValue {}

  /** Rows of cells by column id; several codes in one cell for a multi-choice column. */
  record Rows(List<Map<String, List<String>>> rows) implements AnswerValue {
    public Rows {
      rows = rows.stream().map(Map::copyOf).toList();
    }
  }

  /** The answer is the uploaded file itself. */
  record EvidenceOnly() implements AnswerValue {}
}
