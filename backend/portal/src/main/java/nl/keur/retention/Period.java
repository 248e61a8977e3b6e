package nl.keur.retention;

/**
 * How long a file is kept after the procurement ended.
 *
 * @param months from 1 to 600
 * @param reason the law, the list of selection or the interest that asks for it
 * @param chosen false while it is what the content says for who chose none
 */
public record Period(int months, String reason, boolean chosen) {
  public Period {
    if (months < 1 || months > 600) {
      throw new IllegalArgumentException("A period is 1 to 600 months");
    }
  }

  public static Period chosen(int months, String reason) {
    return new Period(months, reason, true);
  }
}
