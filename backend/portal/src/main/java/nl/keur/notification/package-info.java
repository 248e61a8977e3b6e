/**
 * Mail through a transactional outbox: what a feature asks for with {@link
 * nl.keur.kernel.MailRequested} is written in its transaction and sent afterwards, at least once,
 * each time with the same Message-ID. Plain text, in the language of the person who gets it. No
 * feature depends on this one.
 */
package nl.keur.notification;
