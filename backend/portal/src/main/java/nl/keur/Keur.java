package nl.keur;

import io.micronaut.runtime.Micronaut;

/** Starts the portal. */
public final class Keur {
  private Keur() {}

  public static void main(String[] args) {
    Micronaut.build(args).mainClass(Keur.class).banner(false).start();
  }
}
