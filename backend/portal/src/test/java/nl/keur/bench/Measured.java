package nl.keur.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times of the same work, repeated; the median counts. */
record Measured(String what, double medianMillis, double p99Millis) {

  /** Runs the work a few times without counting, then counts each run. */
  static Measured of(String what, int warmUp, int runs, Callable<?> work) throws Exception {
    for (int i = 0; i < warmUp; i++) {
      work.call();
    }
    double[] millis = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      work.call();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return of(what, millis);
  }

  static Measured of(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return new Measured(
        what,
        sorted[sorted.length / 2],
        sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)]);
  }

  /** One line for the report: both, and how they stand to each other. */
  String beside(Measured reference) {
    return String.format(
        Locale.ROOT,
        "%s: median %.1f ms, p99 %.1f ms | reference %s: median %.1f ms, p99 %.1f ms | ratio %.2f",
        what,
        medianMillis,
        p99Millis,
        reference.what,
        reference.medianMillis,
        reference.p99Millis,
        medianMillis / reference.medianMillis);
  }
}
