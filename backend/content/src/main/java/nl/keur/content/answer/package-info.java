/** Answers and evidence, their own points, and what is wrong or missing in them. */
package nl.keur.content.answer;
