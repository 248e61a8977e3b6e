/**
 * The intended purpose: what an AI system is used for, for whom, with what and within which limits
 * (AI Act Art. 3(12); the record of {@code clauses/README.md}).
 *
 * <p>{@link nl.keur.content.purpose.IntendedPurpose} is what both sides agree and seal; {@link
 * nl.keur.content.purpose.PurposeDraft} starts one from answers, {@link
 * nl.keur.content.purpose.PurposeCheck} says what it still lacks, {@link
 * nl.keur.content.purpose.PurposeDifference} what differs between two of them.
 */
package nl.keur.content.purpose;
