package nl.keur.content.answer;

import java.util.List;
import java.util.stream.Collectors;
import nl.keur.content.text.Text;

/** Labels one after the other, quoted. */
final class Listing {
  private Listing() {}

  static String nl(List<Text> labels) {
    return labels.stream().map(label -> "“" + label.nl() + "”").collect(Collectors.joining(", "));
  }

  static String en(List<Text> labels) {
    return labels.stream().map(label -> "“" + label.en() + "”").collect(Collectors.joining(", "));
  }
}
