package nl.keur.contract;

import nl.keur.content.text.Text;

/**
 * Our own words are written with the apostrophe of a keyboard and read with that of print. What
 * people typed stays as it is.
 */
final class Apostrophes {
  private Apostrophes() {}

  static String ofPrint(String words) {
    return words.replace('\'', '’');
  }

  static Text ofPrint(Text words) {
    return new Text(ofPrint(words.nl()), ofPrint(words.en()));
  }
}
