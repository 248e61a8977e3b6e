package nl.keur.bench;

import io.micronaut.runtime.Micronaut;

/** The reference of starting up: server and database pool of the framework, and nothing else. */
public final class EmptyApplication {
  private EmptyApplication() {}

  public static void main(String[] args) {
    Micronaut.run(EmptyApplication.class, args);
  }
}
