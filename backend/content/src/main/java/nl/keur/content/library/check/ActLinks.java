package nl.keur.content.library.check;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.law.Act;

/**
 * The address of an act leads to that act: the ELI of EUR-Lex by the year and number of its CELEX
 * number, or wetten.overheid.nl by its official number. Every other address is a web address too.
 */
final class ActLinks implements ContentCheck.Rule {
  /** Sector 3 (legislation), year, R regulation, L directive or D decision, number. */
  private static final Pattern CELEX = Pattern.compile("3(\\d{4})([RLD])(\\d{4})");

  private static final Pattern NATIONAL = Pattern.compile("BWBR\\d{7}");

  @Override
  public void check(Draft draft) {
    draft.vocabulary().acts().values().forEach(act -> act(draft, act));
    for (ClauseSet set : draft.sets()) {
      set.follows().url().ifPresent(url -> secure(draft.at(set, "follows"), url));
      set.clauses().forEach(clause -> clause(draft, clause));
    }
  }

  private static void clause(Draft draft, Clause clause) {
    clause.source().url().ifPresent(url -> secure(draft.at(clause, "source"), url));
    clause
        .reference()
        .ifPresent(reference -> secure(draft.at(clause, "reference"), reference.url()));
  }

  private static void act(Draft draft, Act act) {
    Optional<Pattern> expected = expected(act.celex());
    if (expected.isEmpty()) {
      draft
          .at(act, "celex")
          .mistake(
              "'%s' is no CELEX number such as 32024R1689, nor a number such as BWBR0005289.",
              act.celex());
    } else if (!expected.get().matcher(act.url().toString()).matches()) {
      draft
          .at(act, "url")
          .mistake("This address does not lead to %s. Write %s.", act.celex(), example(act));
    }
  }

  private static Optional<Pattern> expected(String number) {
    Matcher celex = CELEX.matcher(number);
    if (celex.matches()) {
      return Optional.of(
          Pattern.compile(
              "https://eur-lex\\.europa\\.eu/eli/%s/%s/%d(/oj)?"
                  .formatted(
                      kind(celex.group(2)), celex.group(1), Integer.parseInt(celex.group(3)))));
    }
    return NATIONAL.matcher(number).matches()
        ? Optional.of(Pattern.compile("https://wetten\\.overheid\\.nl/" + number))
        : Optional.empty();
  }

  private static String kind(String letter) {
    return switch (letter) {
      case "R" -> "reg(?:_impl|_del)?";
      case "L" -> "dir(?:_impl|_del)?";
      default -> "dec(?:_impl|_del)?";
    };
  }

  private static String example(Act act) {
    return expected(act.celex()).stream()
        .flatMap(pattern -> Stream.of(pattern.pattern()))
        .map(pattern -> pattern.replaceAll("\\(\\?:[^)]*\\)\\?|\\(/oj\\)\\?", ""))
        .map(pattern -> pattern.replace("\\", ""))
        .findFirst()
        .orElseThrow();
  }

  private static void secure(Draft.Spot spot, URI url) {
    if (!"https".equals(url.getScheme()) || url.getHost() == null) {
      spot.mistake("'%s' is no web address. Write it from 'https://' on.", url);
    }
  }
}
