/**
 * One answer sheet for everything that is answered: business case, pre-flight, questionnaire,
 * change report. Holds answers, evidence and autosave; knows which questions are shown, hidden or
 * waiting. What surrounds a sheet (facts from elsewhere, whether it is open, its deadline) comes
 * from its owner through {@link nl.keur.answering.SheetOwner}. May use: checklist, kernel.
 */
package nl.keur.answering;
