package nl.keur.content.checklist;

import java.util.Optional;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/** One choice; points from 0 to 1 only in a scored question. */
public record Option(String value, Text label, Optional<BigFraction> points) {}
