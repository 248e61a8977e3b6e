package nl.keur.content.law;

import nl.keur.content.text.Text;

/** How sure a date or class of law is: A adopted text, B interpretation needed, C pending. */
public enum Certainty {
  A(new Text("die datum staat vast", "that date is settled")),
  B(new Text("die datum vraagt uitleg", "that date needs interpretation")),
  C(new Text("nog niet aangenomen", "not adopted yet"));

  private final Text ofDate;

  Certainty(Text ofDate) {
    this.ofDate = ofDate;
  }

  /** What it says of a date, behind that date. */
  public Text ofDate() {
    return ofDate;
  }
}
