package nl.keur.content.cases;

import java.util.List;
import java.util.function.Function;

/**
 * One kind of outcome that a case states.
 *
 * @param name what is checked, in words
 * @param differences every difference between what is stated and what came out; none: it holds
 */
record Check(String name, Function<Outcome, List<String>> differences) {}
