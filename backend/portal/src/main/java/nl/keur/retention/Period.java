package nl.keur.retention;

/**
 * How long a file is kept after the procurement ended.
 *
 * @param months from 1 to 600
 * @param reason the law, the list of selection or the interest that asks for it
 */
public record Period(int months, String reason) {
  /**
   * Until an institution sets its own. Seven years is what the law asks of the records of a
   * business (AWR Art. 52(4)), which contracts and invoices belong to.
   */
  public static final Period USUAL = new Period(84, "AWR art. 52(4)");

  public Period {
    if (months < 1 || months > 600) {
      throw new IllegalArgumentException("A period is 1 to 600 months");
    }
  }
}
