package nl.keur.identity;

/** Names of roles as routes declare them with {@code @Secured}. */
public final class Roles {
  /** Any member of staff, whatever the role. */
  public static final String STAFF = "STAFF";

  public static final String PURCHASER = "PURCHASER";
  public static final String REVIEWER = "REVIEWER";
  public static final String CONTRACT_MANAGER = "CONTRACT_MANAGER";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  /** Somebody who gave the password and has to set up a second step: nothing else is allowed. */
  public static final String ENROLLING = "ENROLLING";

  /** Somebody who gave the password and has to give a code: nothing else is allowed. */
  public static final String GIVING_CODE = "GIVING_CODE";

  /** Somebody invited of a vendor, for one offer: reads, answers and attaches evidence. */
  public static final String VENDOR = "VENDOR_CONTACT";

  /** Who of them also submits, and agrees the purpose. */
  public static final String VENDOR_SIGNATORY = "VENDOR_SIGNATORY";

  private Roles() {}
}
