package nl.keur.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several people who do something at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /**
   * @param request by number of the person, from 0
   * @return what each was answered
   */
  public static List<Browser.Reply> send(int people, IntFunction<Browser.Reply> request)
      throws Exception {
    var together = new CyclicBarrier(people);
    List<Callable<Browser.Reply>> requests = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      int number = person;
      requests.add(
          () -> {
            together.await();
            return request.apply(number);
          });
    }
    List<Browser.Reply> replies = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(people)) {
      for (Future<Browser.Reply> reply : pool.invokeAll(requests)) {
        replies.add(reply.get());
      }
    }
    return replies;
  }
}
