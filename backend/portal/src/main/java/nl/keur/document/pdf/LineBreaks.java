package nl.keur.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: behind spaces, behind a hyphen between parts of three letters and more, and
 * behind a stroke before a letter, as in an address. The rules of Unicode also allow it behind an
 * apostrophe, before a bracket and behind "AI-", which cuts "zo’n", "50(1)" and "AI-systeem".
 */
final class LineBreaks implements FSTextBreaker {

  private static final Pattern PLACE =
      Pattern.compile("\\s+|(?<=\\p{L}{3})-(?=\\p{L}{3})|(?<=[\\p{L}\\p{N}])/(?=\\p{L})");

  private Matcher places = PLACE.matcher("");
  private int end;
  private int last;

  @Override
  public void setText(String text) {
    places = PLACE.matcher(text);
    end = text.length();
    last = 0;
  }

  /**
   * The next place, as an index into the text, its end the last; then {@link BreakIterator#DONE}.
   */
  @Override
  public int next() {
    if (last == end) {
      return BreakIterator.DONE;
    }
    last = places.find() ? places.end() : end;
    return last;
  }
}
