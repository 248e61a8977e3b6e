package nl.keur.content.cases;

import nl.keur.content.text.Text;

/**
 * A case as it is written: what goes in and what must come out, with a twin that changes one thing.
 *
 * @param twin what the twin lays over the base
 * @param twinExpect what must come out of the twin differently
 */
record WorkedCase(
    String id,
    String file,
    Text story,
    Situation base,
    Expectation expect,
    Text twinStory,
    Situation twin,
    Expectation twinExpect) {

  Situation twinSituation() {
    return base.with(twin);
  }

  /** All else that the case states holds for the twin too. */
  Expectation twinExpectation() {
    return expect.with(twinExpect);
  }
}
