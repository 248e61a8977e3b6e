package nl.keur.content.clause.proposal;

import java.util.List;
import java.util.Map;
import nl.keur.content.text.Text;

/**
 * The sector model agreements that fit, while the institution has not chosen one.
 *
 * @param fact the open fact that a person decides
 * @param values its values that are suggested, with their labels, in the order of the content
 * @param reasons the conditions that led to them
 */
public record ModelSuggestion(
    String fact, Text why, Map<String, Text> values, List<Reason> reasons) {}
