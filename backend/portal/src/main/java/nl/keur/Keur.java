package nl.keur;

import io.micronaut.runtime.Micronaut;
import nl.keur.checklist.ShippedContent;

/** Starts the portal. */
public final class Keur {
  private Keur() {}

  public static void main(String[] args) {
    ShippedContent.readAhead();
    Micronaut.build(args).mainClass(Keur.class).banner(false).start();
  }
}
