package nl.keur.content.library.check;

/** At most nine domains: more do not fit a score card that people can read (ARCHITECTURE §6). */
final class NineDomains implements ContentCheck.Rule {
  private static final int MOST = 9;

  @Override
  public void check(Draft draft) {
    draft.vocabulary().domains().values().stream()
        .skip(MOST)
        .forEach(
            name ->
                draft
                    .at(name)
                    .mistake("There are more than %d domains. Join this one with another.", MOST));
  }
}
