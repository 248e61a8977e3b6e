package nl.keur.identity;

/** What a member of staff may do. A vendor's contact has no role but {@link Roles#VENDOR}. */
public enum Role {
  PURCHASER,
  REVIEWER,
  CONTRACT_MANAGER,
  ADMINISTRATOR
}
