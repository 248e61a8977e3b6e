package nl.keur.content.score;

import nl.keur.content.checklist.Question;

/** A question as it was sent to the vendors. */
public record IssuedQuestion(Question question, Mode mode) {}
