package nl.keur.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;

/**
 * Asks for a mail, inside the transaction that causes it: it leaves when that transaction commits
 * and never when it doesn't. Without a mail server nothing happens; then the screen shows the link
 * to copy.
 *
 * @param scope the institution that the mail is sent for
 * @param vendorId set on everything of an offer
 * @param procurementId set on what tells of a procurement: the mail goes with its file
 * @param template name of a mail text of {@code notification}: {@code questionnaire-invitation}
 * @param values for each placeholder of the text, in the language of the mail
 */
public record MailRequested(
    Scope scope,
    Optional<UUID> vendorId,
    Optional<UUID> procurementId,
    Recipient recipient,
    Language language,
    String template,
    Map<String, String> values) {
  public MailRequested {
    values = Map.copyOf(values);
  }

  public static MailRequested of(
      Scope scope,
      Recipient recipient,
      Language language,
      String template,
      Map<String, String> values) {
    var vendor =
        scope instanceof Scope.OfferScope offer
            ? Optional.of(offer.vendorId())
            : Optional.<UUID>empty();
    return new MailRequested(
        scope, vendor, Optional.empty(), recipient, language, template, values);
  }

  public MailRequested ofVendor(UUID vendor) {
    return new MailRequested(
        scope, Optional.of(vendor), procurementId, recipient, language, template, values);
  }

  public MailRequested about(UUID procurement) {
    return new MailRequested(
        scope, vendorId, Optional.of(procurement), recipient, language, template, values);
  }

  /**
   * Who gets the mail. One person at one address: what would add a header or a second address is
   * refused here, whatever the border let through.
   */
  public record Recipient(String name, String address) {
    public Recipient {
      if (name.chars().anyMatch(Character::isISOControl) || name.length() > 200) {
        throw new IllegalArgumentException("Not a name on one line of at most 200 characters");
      }
      if (!oneAddress(address)) {
        throw new IllegalArgumentException("Not one e-mail address");
      }
    }

    private static boolean oneAddress(String address) {
      int at = address.indexOf('@');
      return at > 0
          && at == address.lastIndexOf('@')
          && at < address.length() - 1
          && address.length() <= 254
          && address.chars().noneMatch(Recipient::separates);
    }

    private static boolean separates(int character) {
      return Character.isISOControl(character)
          || Character.isWhitespace(character)
          || "<>(),;:\"".indexOf(character) >= 0;
    }
  }
}
