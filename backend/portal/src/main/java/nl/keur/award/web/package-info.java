/** The award over HTTP. */
package nl.keur.award.web;
