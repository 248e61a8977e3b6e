package nl.keur.content.condition;

import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a condition is read against: the truth of each kind of leaf. A leaf on something hidden is
 * false for every value, on something shown and blank, or not set yet, unknown.
 */
public interface Reading {
  Truth fact(String fact, Set<String> values);

  Truth answer(String question, Set<String> values);

  Truth parameter(String parameter, Set<String> values);

  Truth pointsBelow(String question, BigFraction bound);
}
