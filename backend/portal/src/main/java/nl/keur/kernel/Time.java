package nl.keur.kernel;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock for everything that is no deadline decision; tests replace it. */
@Factory
public class Time {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
