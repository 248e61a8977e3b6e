package nl.keur.content.sheet;

/**
 * How far a sheet is.
 *
 * @param shown questions shown now
 * @param answered of those, the ones that are not blank
 * @param waiting questions that may still come: "up to n more"
 */
public record Progress(int shown, int answered, int waiting) {
  public int blank() {
    return shown - answered;
  }
}
