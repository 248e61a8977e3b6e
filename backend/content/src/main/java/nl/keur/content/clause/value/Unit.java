package nl.keur.content.clause.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import nl.keur.content.text.Text;

/** The units of number parameters, as they read behind a number. */
public enum Unit {
  CASES("cases", true, new Text("geval", "case"), new Text("gevallen", "cases")),
  DAYS("days", true, new Text("dag", "day"), new Text("dagen", "days")),
  HOURS("hours", true, new Text("uur", "hour"), new Text("uur", "hours")),
  MINUTES("minutes", true, new Text("minuut", "minute"), new Text("minuten", "minutes")),
  MONTHS("months", true, new Text("maand", "month"), new Text("maanden", "months")),
  PERCENT("percent", false, new Text("procent", "per cent"), new Text("procent", "per cent")),
  PERCENTAGE_POINTS(
      "percentage-points",
      false,
      new Text("procentpunt", "percentage point"),
      new Text("procentpunten", "percentage points")),
  PERSONS("persons", true, new Text("persoon", "person"), new Text("personen", "persons")),
  TIMES_PER_YEAR(
      "times-per-year",
      true,
      new Text("keer per jaar", "time per year"),
      new Text("keer per jaar", "times per year")),
  TIMES_YEARLY_FEE(
      "times-yearly-fee",
      false,
      new Text("keer de vergoeding per jaar", "times the fee per year"),
      new Text("keer de vergoeding per jaar", "times the fee per year")),
  WORKING_DAYS(
      "working-days",
      true,
      new Text("werkdag", "working day"),
      new Text("werkdagen", "working days"));

  private final String code;
  private final boolean whole;
  private final Text singular;
  private final Text plural;

  Unit(String code, boolean whole, Text singular, Text plural) {
    this.code = code;
    this.whole = whole;
    this.singular = singular;
    this.plural = plural;
  }

  /** By its code in the content, such as {@code working-days}. */
  public static Optional<Unit> find(String code) {
    return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
  }

  /** Whether only whole numbers make sense. */
  public boolean whole() {
    return whole;
  }

  public Text singular() {
    return singular;
  }

  public Text plural() {
    return plural;
  }

  /** "dag" behind 1, "dagen" behind every other number. */
  public Text behind(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0 ? singular : plural;
  }
}
